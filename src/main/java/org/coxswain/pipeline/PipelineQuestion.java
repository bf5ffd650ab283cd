package org.coxswain.pipeline;

import java.util.List;
import org.coxswain.calendar.FiscalCalendar;
import org.coxswain.calendar.Period;
import org.coxswain.facts.AsOf;

/**
 * Whose pipeline to review, and in which period.
 *
 * @param members ids of the people whose deals are looked at; empty for everybody's
 */
public record PipelineQuestion(AsOf facts, FiscalCalendar calendar, Period period, List<String> members) {}
