/**
 * Building blocks of the screens. Vaadin only; knows no module but the kernel, holds no data of the field. Whoever
 * builds a screen uses these before the framework's bare components, so that the product looks and behaves as one.
 *
 * <p>A view in short:
 *
 * <pre>{@code
 * class PlansView extends Page implements AfterNavigationObserver {
 *     FilterBar<PlanFilter> filter = new FilterBar<>(new PlanFilterCodec())
 *             .search("example.plans.search", PlanFilter::words, PlanFilter::withWords);
 *     DataGrid<PlanRow> grid = new DataGrid<>(PlanRow::id);
 *
 *     PlansView(PlanService plans) {
 *         // components
 *         grid.sortable(grid.link("example.plans.title", PlanRow::title, row -> "ke-hoach/" + row.id()), PlanSort.TITLE);
 *         grid.number("example.plans.people", PlanRow::people);
 *         grid.card(row -> new Card(row.title()).foot(badge(row)));
 *         grid.empty(new EmptyState(AppIcon.NOTEBOOK_PEN, "example.plans.none", "example.plans.noneHint"));
 *         // listeners
 *         filter.onChange(changed -> grid.refresh());
 *         // layout
 *         add(new PageHeader(Texts.of("example.plans.name"))
 *                 .primary(ActionButton.primary("example.plans.new", this::open)), filter, grid);
 *         // population
 *         grid.fetch(query -> plans.rows(filter.value(), query.pageable(), query.sort(PlanSort.class)));
 *     }
 *
 *     public void afterNavigation(AfterNavigationEvent event) {
 *         filter.read(event.getLocation().getQueryParameters());
 *         grid.refresh();
 *     }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>Frame of a page: {@code Page}, {@code PageHeader}, {@code PageSection}, {@code EmptyState}.
 *   <li>Lists: {@code DataGrid} with {@code GridQuery}, {@code Card} on phones; {@code FilterBar} with
 *       {@code FilterCodec}; {@code WorkList} for a few things to do.
 *   <li>Forms: {@code FormPanel}, {@code Fields}, {@code WritingArea}, {@code DraftIndicator}, {@code UnsentText}, {@code LeaveGuard},
 *       {@code StaleDialog}.
 *   <li>Acts: {@code ActionButton}, {@code ConfirmStep}, {@code Toast}, {@code KeyboardShortcuts}, {@code ArrowKeys},
 *       {@code CopyButton}.
 *   <li>States and numbers: {@code StatusBadge} and {@code DueLabel} with a {@code Tone}; {@code KeyFigure},
 *       {@code ProgressStrip}, {@code SmallMultiples}, {@code Sparkline}, {@code FigureTable}.
 *   <li>Words: {@code Texts}, {@code VnFormat}, {@code VnI18n}. Pictures: {@code AppIcon}.
 * </ul>
 *
 * <p>Scripts live in {@code frontend/components}; no other module runs any.
 */
@NullMarked
package vn.congtachoi.uikit;

import org.jspecify.annotations.NullMarked;
