package vn.congtachoi.calendar;

/**
 * New moons and the sun's longitude after Jean Meeus, Astronomical Algorithms, second edition: chapters 49 (with the
 * planetary terms; a few seconds) and 25 (a hundredth of a degree). Moments are Julian days; angles are degrees.
 */
final class LunarAstronomy {

    /** Julian day of 1970-01-01T00:00 UTC. */
    static final double UNIX_EPOCH = 2440587.5;

    private static final double LUNATION = 29.530588861;
    private static final double FIRST_NEW_MOON = 2451550.09766;

    /** Amplitude in days, power of the eccentricity, multiples of M, M', F and Ω. */
    private static final double[][] PERIODIC_TERMS = {
        {-0.40720, 0, 0, 1, 0, 0},
        {0.17241, 1, 1, 0, 0, 0},
        {0.01608, 0, 0, 2, 0, 0},
        {0.01039, 0, 0, 0, 2, 0},
        {0.00739, 1, -1, 1, 0, 0},
        {-0.00514, 1, 1, 1, 0, 0},
        {0.00208, 2, 2, 0, 0, 0},
        {-0.00111, 0, 0, 1, -2, 0},
        {-0.00057, 0, 0, 1, 2, 0},
        {0.00056, 1, 1, 2, 0, 0},
        {-0.00042, 0, 0, 3, 0, 0},
        {0.00042, 1, 1, 0, 2, 0},
        {0.00038, 1, 1, 0, -2, 0},
        {-0.00024, 1, -1, 2, 0, 0},
        {-0.00017, 0, 0, 0, 0, 1},
        {-0.00007, 0, 2, 1, 0, 0},
        {0.00004, 0, 0, 2, -2, 0},
        {0.00004, 0, 3, 0, 0, 0},
        {0.00003, 0, 1, 1, -2, 0},
        {0.00003, 0, 0, 2, 2, 0},
        {-0.00003, 0, 1, 1, 2, 0},
        {0.00003, 0, -1, 1, 2, 0},
        {-0.00002, 0, -1, 1, -2, 0},
        {-0.00002, 0, 1, 3, 0, 0},
        {0.00002, 0, 0, 4, 0, 0}
    };

    /** Amplitude in days, angle at the first new moon, change of the angle with each lunation. */
    private static final double[][] PLANETARY_TERMS = {
        {0.000325, 299.77, 0.107408},
        {0.000165, 251.88, 0.016321},
        {0.000164, 251.83, 26.651886},
        {0.000126, 349.42, 36.412478},
        {0.000110, 84.66, 18.206239},
        {0.000062, 141.74, 53.303771},
        {0.000060, 207.14, 2.453732},
        {0.000056, 154.84, 7.306860},
        {0.000047, 34.52, 27.261239},
        {0.000042, 207.19, 0.121824},
        {0.000040, 291.34, 1.844379},
        {0.000037, 161.72, 24.198154},
        {0.000035, 239.56, 25.513099},
        {0.000023, 331.55, 3.592518}
    };

    /**
     * Seconds by which even time (TT) leads the clock (UT), every tenth year from 1900: measured up to 2020, then the
     * polynomials of Espenak and Meeus less the two seconds by which they are ahead of the measured value today.
     */
    private static final double[] SECONDS_AHEAD = {
        -3, 10, 21, 24, 24, 29, 33, 40, 51, 57, 64, 66, 69, 76, 83, 91, 112, 133, 155, 178, 200, 224
    };

    private LunarAstronomy() {}

    /** The new moon's number near a moment; 0 is that of 6 January 2000. */
    static int lunationNear(double julianDay) {
        return (int) Math.round((julianDay - FIRST_NEW_MOON) / LUNATION);
    }

    /** The moment of a new moon, in universal time. */
    static double newMoon(int lunation) {
        double k = lunation;
        double t = k / 1236.85;
        double eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
        double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t - 0.00000011 * t * t * t;
        double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t;
        double latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t;
        double node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t + 0.00000215 * t * t * t;

        double moment = FIRST_NEW_MOON + LUNATION * k + 0.00015437 * t * t - 0.000000150 * t * t * t;
        for (double[] term : PERIODIC_TERMS) {
            double angle = term[2] * sun + term[3] * moon + term[4] * latitude + term[5] * node;
            moment += term[0] * Math.pow(eccentricity, term[1]) * sine(angle);
        }
        for (double[] term : PLANETARY_TERMS) {
            moment += term[0] * sine(term[1] + term[2] * k);
        }
        return moment - daysAhead(moment);
    }

    /** The sun's apparent longitude at a moment of universal time, from 0 up to 360. */
    static double sunLongitude(double julianDay) {
        double t = (julianDay + daysAhead(julianDay) - 2451545) / 36525;
        double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
        double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        double centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly)
                + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
                + 0.000289 * sine(3 * anomaly);
        double apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
        return apparent - 360 * Math.floor(apparent / 360);
    }

    private static double daysAhead(double julianDay) {
        double decades = Math.clamp((julianDay - 2415020.5) / 3652.5, 0, SECONDS_AHEAD.length - 1.001);
        int decade = (int) decades;
        double slope = SECONDS_AHEAD[decade + 1] - SECONDS_AHEAD[decade];
        return (SECONDS_AHEAD[decade] + slope * (decades - decade)) / 86400;
    }

    private static double sine(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
