package vn.congtachoi.report;

/** What becomes of a section of a template in a new report. */
enum SectionFilling {
    /** Its heading and its opening words. */
    WORDS,
    /** Its opening words alone, before the first heading. */
    OPENING,
    /** One heading for each content of the programme, in the words of the programme. */
    PROGRAMME_CONTENTS
}
