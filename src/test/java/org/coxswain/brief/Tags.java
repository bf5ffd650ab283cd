package org.coxswain.brief;

import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The tags of a page as a browser would find them, style and script left out. */
record Tags(TreeMap<String, Integer> names, TreeSet<String> attributes) {

    private static final Pattern RAW = Pattern.compile("(?s)<(style|script)>.*?</\\1>");
    private static final String ATTRIBUTE = "\\s+([^\\s=>/\"']+)(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>\"']+))?";
    private static final Pattern TAG = Pattern.compile("<(!?[a-zA-Z][a-zA-Z0-9-]*)((?:" + ATTRIBUTE + ")*)\\s*/?>");

    static Tags of(String html) {
        var names = new TreeMap<String, Integer>();
        var attributes = new TreeSet<String>();
        var tags = TAG.matcher(RAW.matcher(html).replaceAll("<$1></$1>"));
        while (tags.find()) {
            names.merge(tags.group(1), 1, Integer::sum);
            var inside = Pattern.compile(ATTRIBUTE).matcher(tags.group(2));
            while (inside.find()) {
                attributes.add(inside.group(1));
            }
        }
        return new Tags(names, attributes);
    }

    int count(String name) {
        return names.getOrDefault(name, 0);
    }
}
