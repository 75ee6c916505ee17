/**
 * The frame around every page: application shell, main layout, navigation and the pages shown when something is not
 * found, not allowed or has failed. Features plug in by routes and by the ports of the kernel.
 */
@NullMarked
package vn.congtachoi.shell;

import org.jspecify.annotations.NullMarked;
