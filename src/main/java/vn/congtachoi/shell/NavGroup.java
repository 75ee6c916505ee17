package vn.congtachoi.shell;

/**
 * The groups of the navigation. A page's {@code @Menu(order = …)} puts it into the group of its hundred:
 * {@code order = 210} is the second group, FIGURES, near its beginning.
 */
public enum NavGroup {
    /** 0–99: the first page, own work, inbox. */
    TODAY,
    /** 100–199: tasks, plans, diary, events. */
    WORK,
    /** 200–299: programmes, indicators, figures, reports. */
    FIGURES,
    /** 300–399: papers. */
    PAPERS,
    /** 400–499: units and people. */
    UNIT,
    /** 500 and more: accounts, settings, history. */
    ADMIN;

    private static final int SPAN = 100;

    static NavGroup of(double order) {
        int index = (int) Math.floor(order / SPAN);
        return values()[Math.clamp(index, 0, values().length - 1)];
    }
}
