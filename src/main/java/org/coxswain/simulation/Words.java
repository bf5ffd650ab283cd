package org.coxswain.simulation;

import java.util.List;
import java.util.Map;

/** Words that make the organisation believable. */
final class Words {

    static final List<String> FIRST_NAMES = List.of(
            "Dana", "Ben", "Mia", "Omar", "Priya", "Lukas", "Sofia", "Kenji", "Amara", "Tom", "Ines", "Noah", "Farah",
            "Viktor", "Chloe", "Mateo", "Hanna", "Idris", "Grace", "Pavel", "Leila", "Oscar", "Naomi", "Rafael",
            "Signe", "Daniel", "Yara", "Felix", "Aiko", "Marcus", "Elena", "Jonas", "Zoe", "Samir", "Ruth", "Diego");

    static final List<String> LAST_NAMES = List.of(
            "Okafor",
            "Lindqvist",
            "Moreau",
            "Tanaka",
            "Petrov",
            "Novak",
            "Ferreira",
            "Haddad",
            "Byrne",
            "Kowalski",
            "Iyer",
            "Schneider",
            "Rossi",
            "Nguyen",
            "Adeyemi",
            "Larsen",
            "Castillo",
            "Weber",
            "Khan",
            "Osei",
            "Silva",
            "Dubois",
            "Mertens",
            "Hughes",
            "Rahman",
            "Bianchi",
            "Fischer",
            "Morgan",
            "Kaya",
            "Soto",
            "Ivanova");

    static final List<String> INDUSTRIES = List.of(
            "Manufacturing", "Health care", "Retail", "Logistics", "Financial services", "Technology", "Hospitality");

    static final List<String> PRODUCTS = List.of("Core", "Insight", "Connect", "Field");
    static final List<String> SOURCES = List.of("Outbound", "Inbound", "Partner", "Referral", "Event");
    static final List<String> KINDS = List.of("call", "email", "meeting", "call", "email", "demo", "task");

    static final List<String> LOST_REASONS =
            List.of("No decision", "Price", "Competitor", "No budget", "Timing", "Missing feature", "Lost contact");

    private static final Map<String, List<String>> STEPS = Map.of(
            "Qualification",
            List.of(
                    "Call to confirm who owns the budget",
                    "Ask what happens if they do nothing",
                    "Meet the head of operations",
                    "Send two questions ahead of the call"),
            "Discovery",
            List.of(
                    "Workshop with the users",
                    "Map the buying committee",
                    "Quantify the cost of the problem",
                    "Demo on their own data"),
            "Demonstration",
            List.of("Prepare the demo with their champion", "Show it to the users", "Ask what they missed"),
            "Evaluation",
            List.of("Agree on what the trial must show", "Meet the technical buyer", "Look at the trial together"),
            "Proposal",
            List.of(
                    "Walk through the proposal together",
                    "Agree on the decision date",
                    "Reference call with a customer",
                    "Meet the economic buyer"),
            "Negotiation",
            List.of(
                    "Answer legal's questions",
                    "Agree on the mutual close plan",
                    "Get procurement's checklist",
                    "Confirm signature date"));

    private Words() {}

    /** What one plans to do next in a stage; whoever has just won has still to sign. */
    static List<String> steps(Stages stages, int stage) {
        return STEPS.getOrDefault(stages.name(Math.min(stage, stages.open() - 1)), List.of());
    }
}
