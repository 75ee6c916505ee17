/**
 * Building blocks of the screens: page header, data grid, filter bar, form panel, status badge, messages, guards and
 * the small scripts behind them. Vaadin only; knows no module but the kernel, holds no data of the field.
 *
 * <p>Whoever builds a screen uses these before the framework's bare components, so that the product looks and behaves
 * as one.
 */
@NullMarked
package vn.congtachoi.uikit;

import org.jspecify.annotations.NullMarked;
