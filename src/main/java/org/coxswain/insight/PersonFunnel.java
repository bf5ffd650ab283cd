package org.coxswain.insight;

import java.util.List;
import org.coxswain.brief.Page;

/** The deals of one person on their way through the stages. */
public record PersonFunnel(String name, List<PersonTabs.Link> tabs, Standing standing, Page.FunnelView funnel) {}
