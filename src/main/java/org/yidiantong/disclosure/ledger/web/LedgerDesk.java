package org.yidiantong.disclosure.ledger.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.ledger.LedgerManagement;
import org.yidiantong.disclosure.ledger.StaffLedgerLine;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The board of an officer's villages and the months of a year: what is published, what
 * waits for a check, where something was found.
 */
@Controller
class LedgerDesk {

	private static final int MONTHS = 12;

	private final LedgerManagement ledgers;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	LedgerDesk(LedgerManagement ledgers, OrganizationManagement organization, BusinessClock clock) {
		this.ledgers = ledgers;
		this.organization = organization;
		this.clock = clock;
	}

	@Bean
	static StaffMenuEntry ledgersEntry() {
		return new StaffMenuEntry("ledger.menu", "/ledgers", 22, Permission.DISCLOSURES_WRITE,
				Permission.DISCLOSURES_CHECK);
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/ledgers")
	String board(@PathVariable String district, @RequestParam(required = false) @Nullable String year, Actor actor,
			Model model) {
		int shown = LedgerAddress.year(year).orElse(this.clock.today().getYear());
		List<StaffLedgerLine> lines = this.ledgers.year(actor, shown);
		model.addAttribute("year", shown);
		model.addAttribute("board", byTownship(board(this.ledgers.places(actor), lines, shown)));
		model.addAttribute("found", lines.stream().filter((line) -> line.findings() > 0).toList());
		model.addAttribute("waiting",
				actor.may(Permission.DISCLOSURES_CHECK) ? this.ledgers.waiting(actor) : List.of());
		model.addAttribute("writer",
				actor.may(Permission.DISCLOSURES_WRITE) && !this.ledgers.writable(actor).isEmpty());
		model.addAttribute("now", YearMonth.from(this.clock.today()));
		return "disclosure/ledger-desk";
	}

	private List<Township> byTownship(List<BoardRow> rows) {
		OrganizationChart chart = this.organization.chart();
		Map<String, List<BoardRow>> townships = new LinkedHashMap<>();
		rows.forEach((row) -> townships
			.computeIfAbsent(chart.townshipOf(row.place()).map(Place::name).orElse(row.place().name()),
					(key) -> new ArrayList<>())
			.add(row));
		return townships.entrySet().stream().map((one) -> new Township(one.getKey(), one.getValue())).toList();
	}

	private static List<BoardRow> board(List<Place> places, List<StaffLedgerLine> lines, int year) {
		Map<PlaceCode, List<StaffLedgerLine>> byPlace = lines.stream()
			.collect(Collectors.groupingBy(StaffLedgerLine::place));
		return places.stream().map((place) -> {
			Map<YearMonth, StaffLedgerLine> months = byPlace.getOrDefault(place.code(), List.of())
				.stream()
				.collect(Collectors.toMap(StaffLedgerLine::month, (line) -> line));
			List<Cell> cells = new ArrayList<>();
			for (int month = 1; month <= MONTHS; month++) {
				YearMonth at = YearMonth.of(year, month);
				cells.add(new Cell(at, months.get(at)));
			}
			return new BoardRow(place, cells);
		}).toList();
	}

	/** The villages of a township. */
	record Township(String name, List<BoardRow> rows) {

		/** How many months of its villages are public. */
		public long published() {
			return this.rows.stream()
				.flatMap((row) -> row.cells().stream())
				.filter((cell) -> cell.line() != null && cell.line().version() > 0)
				.count();
		}

	}

	/** A village with the months of the year. */
	record BoardRow(Place place, List<Cell> cells) {
	}

	/**
	 * A month of a village.
	 *
	 * @param line null when nothing is written yet
	 */
	record Cell(YearMonth month, @Nullable StaffLedgerLine line) {
	}

}
