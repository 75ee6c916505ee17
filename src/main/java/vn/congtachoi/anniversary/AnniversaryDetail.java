package vn.congtachoi.anniversary;

import java.util.List;
import vn.congtachoi.kernel.Decision;

/**
 * One row on its page.
 *
 * @param unit whose own day it is, by name; empty for what is common
 * @param coming its occurrences of ten years, from this one on
 * @param mayEdit whether she may change it and put it out of use
 * @param mayRemove whether she may delete it
 */
public record AnniversaryDetail(
        AnniversaryRow row, String unit, List<Occurrence> coming, Decision mayEdit, Decision mayRemove) {}
