package vn.congtachoi.kernel;

/**
 * What a person is to a unit. A role is granted at one unit and reaches its subtree; the same role serves every level
 * (the chair of the city and the chair of a commune are both {@link #CHAIR}, each at her unit). One person may hold
 * several.
 */
public enum Role {
    /** Chủ tịch: answers for the unit, approves and signs. */
    CHAIR,
    /** Phó Chủ tịch: approves within her field, reviews. */
    VICE_CHAIR,
    /** Ủy viên Ban Thường vụ: follows the communes given to her. */
    STANDING_MEMBER,
    /** Cán bộ: prepares programmes, rounds, figures and papers. */
    OFFICER,
    /** Văn thư: numbers, seals and issues papers. */
    CLERK,
    /** Ủy ban Kiểm tra: inspects; reads figures. */
    INSPECTOR,
    /** Chi hội trưởng: head of a branch, enters its figures. */
    BRANCH_HEAD,
    /** Người xem: reads only. */
    VIEWER,
    /** Quản trị: accounts, units, settings; no professional content. */
    ADMINISTRATOR
}
