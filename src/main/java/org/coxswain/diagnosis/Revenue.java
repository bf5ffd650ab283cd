package org.coxswain.diagnosis;

import org.coxswain.diagnosis.Lever.Kind;
import org.coxswain.stats.Logit;

/**
 * What a prospect brings in a quarter while levers are tried: each lever's part is reckoned once, so that moving one
 * costs no more than what hangs on it. Asked a few million times for a large organisation, hence the arrays.
 */
final class Revenue {

    private static final double SHORTEST = .01;
    private static final int NONE = -1;
    private static final int FIRST = 1;

    private final Prospect prospect;
    private final Kind[] kinds;
    private final double[] factors;
    private final double takes;
    private final double moving;
    private final double usualWeeks;
    private final double dilution;
    private double[] at;
    private double multiplied;
    private double now;

    /** Net money of a won deal times the share of new ones, by branch. */
    private final double[] values;

    /** By branch and lever: weeks that a deal stays in the stage. */
    private final double[][] weeks;

    /** By branch and lever: the logit of the peers' conversion, and the share at the distance the lever is at. */
    private final double[][] logits;

    private final double[][] shares;

    Revenue(Prospect prospect, double[] own) {
        int levers = own.length;
        int branches = prospect.branches().size();
        this.prospect = prospect;
        takes = prospect.desk().room().taken();
        moving = prospect.desk().moving();
        dilution = prospect.desk().dilution();
        at = own;
        kinds = new Kind[levers];
        for (int lever = 0; lever < levers; lever++) {
            kinds[lever] = prospect.beliefs().get(lever).lever().kind();
        }
        values = new double[branches];
        logits = new double[branches][levers];
        weeks = new double[branches][levers];
        for (int branch = 0; branch < branches; branch++) {
            Prospect.Branch one = prospect.branches().get(branch);
            values[branch] = one.share() * one.value();
            int stage = 0;
            for (int lever = 0; lever < levers; lever++) {
                if (converts(lever)) {
                    weeks[branch][lever] = one.share() * one.weeks()[stage];
                    logits[branch][lever] = one.logits()[stage++];
                }
            }
        }
        factors = new double[levers];
        shares = new double[branches][levers];
        usualWeeks = Math.max(SHORTEST, usualWeeks());
        put(own);
    }

    /** From now on at these distances from peers. */
    void put(double[] own) {
        at = own;
        for (int lever = 0; lever < own.length; lever++) {
            factors[lever] = factor(lever, own[lever]);
            for (int branch = 0; branch < values.length; branch++) {
                shares[branch][lever] = share(branch, lever, own[lever]);
            }
        }
        multiplied = prospect.perQuarter();
        for (double factor : factors) {
            multiplied *= factor;
        }
        now = converting(NONE, 0);
    }

    double money() {
        return now;
    }

    /** With those levers whose bits are set where they are in the other. */
    double money(Revenue other, int bits) {
        double factor = prospect.perQuarter();
        for (int lever = 0; lever < factors.length; lever++) {
            factor *= (bits >> lever & 1) == 1 ? other.factors[lever] : factors[lever];
        }
        double perDeal = 0;
        double open = 0;
        for (int branch = 0; branch < values.length; branch++) {
            double reach = 1;
            for (int lever = 0; lever < factors.length; lever++) {
                open += reach * weeks[branch][lever];
                reach *= (bits >> lever & 1) == 1 ? other.shares[branch][lever] : shares[branch][lever];
            }
            perDeal += values[branch] * reach;
        }
        return factor * perDeal * room(open);
    }

    /** With one lever at another distance; where volume costs quality, more opportunities convert worse at first. */
    double money(int moved, double own) {
        if (converts(moved)) {
            return converting(moved, own);
        }
        boolean dilutes = dilution > 0 && kinds[moved] == Kind.CREATE;
        double money = dilutes ? converting(FIRST, at[FIRST] - dilution * (own - at[moved])) : now;
        return money * factor(moved, own) / factors[moved];
    }

    private double converting(int moved, double own) {
        double perDeal = 0;
        double open = 0;
        for (int branch = 0; branch < values.length; branch++) {
            double[] known = shares[branch];
            double[] stays = weeks[branch];
            double reach = 1;
            for (int lever = 0; lever < known.length; lever++) {
                open += reach * stays[lever];
                reach *= lever == moved ? share(branch, lever, own) : known[lever];
            }
            perDeal += values[branch] * reach;
        }
        return multiplied * perDeal * room(open);
    }

    /** Whatever keeps more deals open longer leaves less room for new ones. */
    private double room(double open) {
        return Math.exp(-takes * Math.log(Math.max(SHORTEST, open) / usualWeeks));
    }

    /** That a deal of the peers is open. */
    private double usualWeeks() {
        double open = 0;
        for (int branch = 0; branch < values.length; branch++) {
            double reach = 1;
            for (int lever = 0; lever < factors.length; lever++) {
                open += reach * weeks[branch][lever];
                reach *= share(branch, lever, 0);
            }
        }
        return open;
    }

    private boolean converts(int lever) {
        return kinds[lever] == Kind.CONVERSION || kinds[lever] == Kind.WIN;
    }

    private double share(int branch, int lever, double own) {
        return converts(lever) ? Logit.share(logits[branch][lever] + own) : 1;
    }

    private double factor(int lever, double own) {
        return switch (kinds[lever]) {
            case CREATE, SIZE -> Math.exp(own);
            case DISCOUNT -> kept(lever, own) / kept(lever, 0);
            case CYCLE -> Math.exp(takes * moving * own);
            case CONVERSION, WIN -> 1;
        };
    }

    private double kept(int lever, double own) {
        Belief belief = prospect.beliefs().get(lever);
        return Math.max(.01, 1 - ((Discount) belief.measure()).at(belief.level() + own));
    }
}
