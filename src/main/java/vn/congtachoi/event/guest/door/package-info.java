/** What a telephone at the door sends and asks while its connection comes and goes: plain addresses, each safe to call twice. */
@NullMarked
package vn.congtachoi.event.guest.door;

import org.jspecify.annotations.NullMarked;
