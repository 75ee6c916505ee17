package vn.congtachoi.sheet;

import org.apache.poi.ss.util.CellReference;

/** Addresses as spreadsheets show them. */
final class CellAddresses {

    private CellAddresses() {}

    /**
     * @param row counted from 1
     * @param column counted from 0
     */
    static String of(int row, int column) {
        return CellReference.convertNumToColString(column) + row;
    }

    /** Counted from 0. */
    static int row(String address) {
        return new CellReference(address).getRow();
    }

    /** Counted from 0. */
    static int column(String address) {
        return new CellReference(address).getCol();
    }
}
