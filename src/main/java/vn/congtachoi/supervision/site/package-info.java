/** What a page on site sends and asks while its connection comes and goes: plain addresses, each safe to call twice. */
@NullMarked
package vn.congtachoi.supervision.site;

import org.jspecify.annotations.NullMarked;
