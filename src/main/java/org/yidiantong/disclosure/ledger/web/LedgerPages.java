package org.yidiantong.disclosure.ledger.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.origin.AskedRow;
import org.yidiantong.disclosure.content.Difference;
import org.yidiantong.disclosure.ledger.LedgerRow;
import org.yidiantong.disclosure.ledger.LedgerUnknown;
import org.yidiantong.disclosure.ledger.PublishedLedger;
import org.yidiantong.disclosure.ledger.PublishedLedgers;
import org.yidiantong.disclosure.ledger.RowKind;
import org.yidiantong.disclosure.ledger.RowAnswer;
import org.yidiantong.kernel.Yuan;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.site.CitizenPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Public pages of a village's ledgers: the months of a year as lines, and the rows of a
 * month as cards, each with a way to ask about it. Search engines keep out, because
 * handlers are named.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/v/{place}/ledgers")
class LedgerPages {

	private final PublishedLedgers ledgers;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	LedgerPages(PublishedLedgers ledgers, OrganizationManagement organization, BusinessClock clock) {
		this.ledgers = ledgers;
		this.organization = organization;
		this.clock = clock;
	}

	@CitizenPage(parameters = "year", parts = "ledgers")
	@GetMapping
	String year(@PathVariable String district, @PathVariable("place") String code,
			@RequestParam(required = false) @Nullable String year, Model model, HttpServletResponse response) {
		Place place = place(code);
		int shown = LedgerAddress.year(year).orElse(this.clock.today().getYear());
		LedgerYear months = new LedgerYear(shown, this.ledgers.year(place.code(), shown));
		describe(place, model, response);
		model.addAttribute("year", months);
		model.addAttribute("bars", LedgerChart.of(months));
		model.addAttribute("income", months.shares(RowKind.INCOME));
		model.addAttribute("expense", months.shares(RowKind.EXPENSE));
		return "disclosure/ledger-year";
	}

	@CitizenPage(parts = { "ledgers", "row-answers" })
	@GetMapping("/{month:20[0-9]{2}-[0-9]{2}}")
	String month(@PathVariable String district, @PathVariable("place") String code, @PathVariable String month,
			Model model, HttpServletResponse response) {
		Place place = place(code);
		YearMonth at = LedgerAddress.month(month).orElseThrow(LedgerUnknown::new);
		List<PublishedLedger> versions = this.ledgers.versions(place.code(), at);
		describe(place, model, response);
		model.addAttribute("ledger", versions.get(0));
		List<RowAnswer> answers = this.ledgers.answers(versions.get(0));
		model.addAttribute("cards", cards(versions.get(0), answers));
		model.addAttribute("gone", answers.stream().filter((one) -> one.number() == null).toList());
		model.addAttribute("versions", corrections(versions));
		model.addAttribute("zone", BusinessClock.ZONE);
		return "disclosure/ledger-month";
	}

	private void describe(Place place, Model model, HttpServletResponse response) {
		model.addAttribute("place", place);
		model.addAttribute("township", this.organization.place(place.path().get(0)).orElse(null));
		response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
	}

	private Place place(String code) {
		return PlaceCode.read(code).flatMap(this.organization::place).orElseThrow(LedgerUnknown::new);
	}

	private static List<Card> cards(PublishedLedger ledger, List<RowAnswer> answers) {
		List<Card> cards = new ArrayList<>();
		for (LedgerRow row : ledger.content().rows()) {
			// the question is Chinese in every language, as the ledger is
			String about = "关于%s%d年%d月财务台账第%d笔：%s %s %s 元，%s，凭证号 %s。".formatted(ledger.placeName(),
					ledger.month().getYear(), ledger.month().getMonthValue(), cards.size() + 1, row.day(),
					row.kind().chinese(), Yuan.format(row.amount()), row.summary(), row.voucher());
			Integer number = cards.size() + 1;
			AskedRow asked = new AskedRow(ledger.place(), ledger.month().toString(), ledger.number(), number);
			cards.add(new Card(number, row, about, asked.address(),
					answers.stream().filter((one) -> number.equals(one.number())).toList()));
		}
		return cards;
	}

	private static List<Correction> corrections(List<PublishedLedger> versions) {
		List<Correction> corrections = new ArrayList<>();
		for (int at = 0; at + 1 < versions.size(); at++) {
			corrections.add(new Correction(versions.get(at),
					Difference.between(lines(versions.get(at + 1)), lines(versions.get(at)))));
		}
		return corrections;
	}

	private static List<String> lines(PublishedLedger ledger) {
		List<String> lines = new ArrayList<>();
		lines.add("期初余额 " + Yuan.format(ledger.content().opening()));
		ledger.content()
			.rows()
			.forEach((row) -> lines
				.add(String.join(" ", row.day().toString(), row.kind().chinese(), Yuan.format(row.amount()),
						row.subject(), row.summary(), row.counterparty(), row.basis(), row.voucher())));
		return lines;
	}

	/**
	 * A row on its card.
	 *
	 * @param about how a question about it begins
	 * @param asked its address in a question
	 * @param answers to earlier questions about it
	 */
	record Card(int number, LedgerRow row, String about, String asked, List<RowAnswer> answers) {
	}

	/** A version after the first, with what it changed. */
	record Correction(PublishedLedger version, List<Difference> changes) {
	}

}
