package vn.congtachoi.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** How long something took, many times over. */
final class Timings {

    private static final double NANOS_PER_MILLI = 1e6;

    private final double[] sorted;

    private Timings(double[] millis) {
        this.sorted = millis.clone();
        Arrays.sort(sorted);
    }

    /** Two pieces of work by turns, so that both meet the same machine. */
    static Timings[] byTurns(int warmUp, int times, Callable<?> first, Callable<?> second) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            first.call();
            second.call();
        }
        double[] firstMillis = new double[times];
        double[] secondMillis = new double[times];
        for (int i = 0; i < times; i++) {
            firstMillis[i] = millis(first);
            secondMillis[i] = millis(second);
        }
        return new Timings[] {new Timings(firstMillis), new Timings(secondMillis)};
    }

    /** One piece of work that is compared with nothing. */
    static Timings of(int warmUp, int times, Callable<?> work) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            work.call();
        }
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            millis[i] = millis(work);
        }
        return new Timings(millis);
    }

    static double millis(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    double p50() {
        return sorted[sorted.length / 2];
    }

    double p95() {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.95) - 1)];
    }

    static String shown(double millis) {
        return String.format(Locale.ROOT, "%.1f ms", millis);
    }
}
