/**
 * Lịch trong điện thoại: schedules at secret addresses that calendar programs read. An address is shown once and kept
 * as a hash; what it gives is what its owner may read at that moment.
 */
@NullMarked
package vn.congtachoi.agenda.feed;

import org.jspecify.annotations.NullMarked;
