package vn.congtachoi.anniversary;

import org.jspecify.annotations.Nullable;

/**
 * Which of a year's occurrences are shown.
 *
 * @param leads only those that the Hội leads
 */
public record AnniversaryFilter(
        @Nullable AnniversaryKind kind,
        @Nullable AnniversaryScope scope,
        @Nullable AnniversaryRole role,
        boolean leads) {

    /** Everything. */
    public static final AnniversaryFilter ALL = new AnniversaryFilter(null, null, null, false);

    public AnniversaryFilter withKind(@Nullable AnniversaryKind wanted) {
        return new AnniversaryFilter(wanted, scope, role, leads);
    }

    public AnniversaryFilter withScope(@Nullable AnniversaryScope wanted) {
        return new AnniversaryFilter(kind, wanted, role, leads);
    }

    public AnniversaryFilter withRole(@Nullable AnniversaryRole wanted) {
        return new AnniversaryFilter(kind, scope, wanted, leads);
    }

    public AnniversaryFilter withLeads(boolean wanted) {
        return new AnniversaryFilter(kind, scope, role, wanted);
    }

    boolean lets(AnniversaryKind itsKind, AnniversaryScope itsScope, AnniversaryRole itsRole) {
        return (kind == null || kind == itsKind)
                && (scope == null || scope == itsScope)
                && (role == null || role == itsRole)
                && (!leads || itsRole == AnniversaryRole.LEADS);
    }
}
