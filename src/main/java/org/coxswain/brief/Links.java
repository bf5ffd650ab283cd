package org.coxswain.brief;

/** Where the links of a page lead: to another part of the same file, or to other pages. */
public interface Links {

    Links IN_FILE = new InFile();

    /** The part of the brief with that anchor. */
    String part(String anchor);

    String person(String personId);

    /** The page of one deal; empty where there is none. */
    String deal(String dealId);

    /** The list of exactly these deals; the query says the same to a script that filters a list already there. */
    String deals(Selection deals, String query);

    /** What a script on the page may read; empty where the link alone leads to the deals. */
    String forScript(String query);

    /** How many deals the list can hold. */
    int mostDeals();

    /** Whether the list has that closed deal; it has every open one. */
    boolean lists(String closedDeal);

    /** What the list is called in "not in ...". */
    String list();

    /** Everything in one file. */
    record InFile() implements Links {

        @Override
        public String part(String anchor) {
            return "#" + anchor;
        }

        @Override
        public String person(String personId) {
            return "#" + PersonCards.anchor(personId);
        }

        @Override
        public String deal(String dealId) {
            return "";
        }

        @Override
        public String deals(Selection deals, String query) {
            return Page.DealsLink.BELOW;
        }

        @Override
        public String forScript(String query) {
            return query;
        }

        @Override
        public int mostDeals() {
            return Book.MOST_ROWS;
        }

        @Override
        public boolean lists(String closedDeal) {
            return true;
        }

        @Override
        public String list() {
            return "this file";
        }
    }
}
