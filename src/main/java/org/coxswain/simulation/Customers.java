package org.coxswain.simulation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What customers are called: each name fits its industry. */
final class Customers {

    private static final List<String> WORDS = List.of("""
            Alder Amberley Arrow Aspen Atlas Aurora Banyan Beacon Birchwood Bluebird Boreal Brightwater Calder Cardinal
            Carillon Cascade Cedar Chandler Cobalt Compass Copperfield Coral Crestline Delta Drift Eastgate Elm Ember
            Evergreen Falcon Fernhill Fjord Foxglove Granite Greenway Halcyon Harbor Hawthorn Hazel Heron Highland
            Hollis Horizon Indigo Ironbridge Ivory Juniper Kestrel Keystone Kingfisher Lakeside Lantern Larkspur
            Laurel Linden Lumen Magnolia Maple Marlow Meridian Millbrook Mistral Monarch Nimbus Nordic Northgate
            Oakhurst Obsidian Orchard Orion Osprey Pebble Pinecrest Pioneer Prairie Quarry Quill Redwood Ridge
            Riverside Rosewood Saffron Sandpiper Sequoia Silverlake Solstice Sparrow Starling Stonebridge Summit
            Sycamore Talon Tamarind Thistle Tidewater Timber Trillium Union Valley Vantage Verity Vista Wavecrest
            Westbrook Wharf Willow Windward Woodlark Yarrow Zenith Zephyr
            """.strip().split("\\s+"));

    /** Words, and two founders each. */
    private static final List<String> STARTS = Stream.concat(
                    WORDS.stream(),
                    Stream.iterate(0, number -> number + 1)
                            .limit(4L * Words.LAST_NAMES.size())
                            .map(Customers::founders))
            .toList();

    private static final Map<String, List<String>> ENDS = Map.of(
            "Manufacturing", List.of("Motors", "Steel", "Packaging", "Tools", "Textiles", "Robotics", "Works", "Glass"),
            "Health care", List.of("Clinics", "Pharma", "Health", "Dental", "Hospitals", "Labs", "Care", "Optics"),
            "Retail", List.of("Stores", "Outfitters", "Markets", "Retail", "Books", "Foods", "Home", "Garden"),
            "Logistics",
                    List.of("Logistics", "Freight", "Shipping", "Airways", "Marine", "Couriers", "Rail", "Storage"),
            "Financial services", List.of("Bank", "Insurance", "Capital", "Credit Union", "Leasing", "Trust"),
            "Technology", List.of("Systems", "Software", "Analytics", "Networks", "Media", "Cloud", "Semiconductors"),
            "Hospitality", List.of("Hotels", "Resorts", "Brewing", "Kitchens", "Catering", "Events", "Travel"));

    /** How many beginnings and endings there are to draw from. */
    static final int BEGINNINGS = STARTS.size();

    static final int ENDINGS = 20;

    private Customers() {}

    static String name(int beginning, int ending, String industry) {
        var ends = ENDS.getOrDefault(industry, List.of("Group"));
        return STARTS.get(beginning) + " " + ends.get(ending % ends.size());
    }

    private static String founders(int number) {
        var names = Words.LAST_NAMES;
        int apart = 5 + 6 * (number / names.size());
        return names.get(number % names.size()) + " & " + names.get((number + apart) % names.size());
    }
}
