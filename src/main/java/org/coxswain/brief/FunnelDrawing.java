package org.coxswain.brief;

import java.util.List;
import java.util.Locale;
import org.coxswain.diagnosis.FunnelPlot;

/**
 * A person among comparable people: the more is known of somebody the further to the right, the better the higher; between
 * the lines are eight of ten who do not stand out. Drawn in a box of 300 by 120.
 */
public record FunnelDrawing(String words, String upper, String lower, List<Dot> peers, Dot own) {

    public record Dot(String x, String y) {}

    private static final double WIDTH = 300;
    private static final double HALF = 60;
    private static final double ROOM = .92;
    private static final int STEPS = 12;
    private static final double LEAST_KNOWN = .08;

    static FunnelDrawing of(FunnelPlot plot, String name) {
        double most =
                plot.peers().stream().mapToDouble(FunnelPlot.Dot::known).max().orElse(1);
        most = Math.max(most, plot.own().known());
        double far = plot.peers().stream()
                .mapToDouble(dot -> Math.abs(dot.off()))
                .max()
                .orElse(1);
        far = Math.max(Math.max(far, Math.abs(plot.own().off())), plot.limit(most));
        Scales scales = new Scales(most, far);
        return new FunnelDrawing(
                words(plot, name),
                scales.line(plot, 1),
                scales.line(plot, -1),
                plot.peers().stream().map(scales::dot).toList(),
                scales.dot(plot.own()));
    }

    private static String words(FunnelPlot plot, String name) {
        var outside = plot.peers().stream()
                .filter(dot -> Math.abs(dot.off()) > plot.limit(dot.known()))
                .count();
        var limit = plot.limit(plot.own().known());
        var where = plot.own().off() < -limit ? "below" : plot.own().off() > limit ? "above" : "inside";
        return "%s among %d comparable people: %s the range of eight in ten who do not stand out; %d of them lie outside"
                .formatted(name, plot.peers().size(), where, outside);
    }

    private record Scales(double most, double far) {

        Dot dot(FunnelPlot.Dot dot) {
            return new Dot(text(ROOM * WIDTH * dot.known() / most), text(height(dot.off())));
        }

        String line(FunnelPlot plot, int side) {
            var path = new StringBuilder();
            for (int step = 0; step <= STEPS; step++) {
                double share = LEAST_KNOWN + (1 / ROOM - LEAST_KNOWN) * step / STEPS;
                path.append(step == 0 ? "M" : " L")
                        .append(text(ROOM * WIDTH * share))
                        .append(' ')
                        .append(text(height(side * plot.limit(share * most))));
            }
            return path.toString();
        }

        private double height(double off) {
            return HALF - ROOM * HALF * Math.clamp(off / far, -1.08, 1.08);
        }

        private static String text(double number) {
            return String.format(Locale.ROOT, "%.1f", number);
        }
    }
}
