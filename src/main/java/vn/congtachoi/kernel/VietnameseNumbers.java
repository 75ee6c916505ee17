package vn.congtachoi.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers as reports of the field write them: a dot between thousands, a comma before decimals, "1 tỷ 500 triệu đồng".
 * The number words are notation, not texts of the screen.
 */
public final class VietnameseNumbers {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<Scale> DESCENDING = List.of(Scale.BILLION, Scale.MILLION, Scale.THOUSAND, Scale.ONE);
    private static final long BILLION = 1_000_000_000L;
    private static final String CURRENCY = "đồng";

    private VietnameseNumbers() {}

    /** 8538 is "8.538", 1234.50 is "1.234,5": every digit that counts and no trailing zero. */
    public static String format(BigDecimal value) {
        String[] parts = plain(value.abs()).split("\\.", 2);
        StringBuilder text = new StringBuilder(parts[0]);
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, '.');
        }
        if (parts.length > 1) {
            text.append(',').append(parts[1]);
        }
        return (value.signum() < 0 ? "-" : "") + text;
    }

    /** The same for a whole number. */
    public static String format(long value) {
        return format(BigDecimal.valueOf(value));
    }

    /**
     * The number spoken: 8538 is "tám nghìn năm trăm ba mươi tám". Own rules, because ICU says "lẻ" where papers of the
     * North say "linh", and drops the empty hundred of 1.000.005 ("một triệu không trăm linh năm").
     *
     * @throws ArithmeticException when the whole part exceeds a long
     */
    public static String inWords(BigDecimal value) {
        String[] parts = plain(value.abs()).split("\\.", 2);
        List<String> words = new ArrayList<>();
        if (value.signum() < 0) {
            words.add("âm");
        }
        words.add(whole(new BigDecimal(parts[0]).longValueExact()));
        if (parts.length > 1) {
            words.add("phẩy");
            String decimals = parts[1];
            int digit = 0;
            while (digit < decimals.length() - 1 && decimals.charAt(digit) == '0') {
                words.add(DIGITS.get(0));
                digit++;
            }
            words.add(whole(new BigDecimal(decimals.substring(digit)).longValueExact()));
        }
        return String.join(" ", words);
    }

    /** The same for a whole number. */
    public static String inWords(long value) {
        return inWords(BigDecimal.valueOf(value));
    }

    /**
     * Money as it was said: 1500000000 in {@code MILLION} is "1 tỷ 500 triệu đồng", in {@code BILLION} "1,5 tỷ đồng", in
     * {@code ONE} "1.500.000.000 đồng". Nothing is rounded: what the scale cannot say in two decimals is written in full.
     *
     * @param dong whole đồng
     * @param scale the smallest unit of the wording
     */
    public static String money(long dong, Qualifier qualifier, Scale scale) {
        String amount = amount(dong, scale) + " " + CURRENCY;
        return qualifier == Qualifier.EXACT ? amount : qualifier.word() + " " + amount;
    }

    private static String amount(long dong, Scale finest) {
        BigDecimal said = BigDecimal.valueOf(dong).divide(finest.factor()).stripTrailingZeros();
        boolean compound = finest != Scale.BILLION && said.abs().compareTo(Scale.THOUSAND.factor()) >= 0;
        int decimals = Math.max(said.scale(), 0);
        if (dong == 0 || finest == Scale.ONE || decimals > (compound ? 0 : 2)) {
            return format(dong);
        }
        return compound ? compound(dong, finest) : format(said) + " " + finest.word();
    }

    private static String compound(long dong, Scale finest) {
        List<String> words = new ArrayList<>();
        BigDecimal left = BigDecimal.valueOf(dong).abs();
        for (Scale scale : DESCENDING.subList(0, DESCENDING.indexOf(finest) + 1)) {
            BigDecimal[] split = left.divideAndRemainder(scale.factor());
            if (split[0].signum() != 0) {
                words.add(format(split[0]) + " " + scale.word());
            }
            left = split[1];
        }
        return (dong < 0 ? "-" : "") + String.join(" ", words);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String whole(long value) {
        if (value == 0) {
            return DIGITS.get(0);
        }
        List<String> words = new ArrayList<>();
        if (value >= BILLION) {
            words.add(whole(value / BILLION));
            words.add(Scale.BILLION.word());
        }
        long rest = value % BILLION;
        for (Scale scale : List.of(Scale.MILLION, Scale.THOUSAND, Scale.ONE)) {
            long factor = scale.factor().longValueExact();
            int group = (int) (rest / factor % 1000);
            if (group > 0) {
                words.addAll(group(group, !words.isEmpty()));
                if (scale != Scale.ONE) {
                    words.add(scale.word());
                }
            }
        }
        return String.join(" ", words);
    }

    /** @param inner whether something stands before: then the hundred is named even when it is empty */
    private static List<String> group(int value, boolean inner) {
        int hundreds = value / 100;
        int tens = value / 10 % 10;
        int ones = value % 10;
        List<String> words = new ArrayList<>();
        if (hundreds > 0 || inner) {
            words.add(DIGITS.get(hundreds));
            words.add("trăm");
        }
        if (tens == 0 && ones > 0 && !words.isEmpty()) {
            words.add("linh");
        }
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS.get(tens));
            words.add("mươi");
        }
        if (ones > 0) {
            words.add(lastDigit(tens, ones));
        }
        return words;
    }

    private static String lastDigit(int tens, int ones) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        if (ones == 4 && tens > 1) {
            return "tư";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS.get(ones);
    }
}
