package org.coxswain.intake;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;

/** A source whose table is known: which of its columns fills which of ours. */
record Recognised(int no, Source source, CsvRows rows, Shape shape, Map<String, Integer> places) {

    Recognised in(Charset charset) {
        return new Recognised(no, source, rows.in(charset), shape, places);
    }

    Recognised told(LongConsumer told) {
        return new Recognised(no, source, rows.told(told), shape, places);
    }

    Table table() {
        return shape.table();
    }

    Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        places.forEach((column, place) -> headers.put(column, rows.header().get(place)));
        return headers;
    }
}
