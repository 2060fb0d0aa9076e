package org.yidiantong.disclosure.ledger.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.ledger.PublishedLedger;
import org.yidiantong.disclosure.ledger.PublishedLedgers;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Public API of village ledgers: what is published, masked, for a place and a year.
 */
@RestController
@OpenToAll
@Tag(name = "ledgers", description = "村级财务台账")
@RequestMapping(path = "/api/v1/{district}/ledgers", produces = MediaType.APPLICATION_JSON_VALUE)
class LedgersApi {

	private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-[0-9]{2}");

	private final PublishedLedgers ledgers;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	LedgersApi(PublishedLedgers ledgers, OrganizationManagement organization, BusinessClock clock) {
		this.ledgers = ledgers;
		this.organization = organization;
		this.clock = clock;
	}

	@Operation(operationId = "listLedgers", summary = "一个村（社区）的财务台账",
			description = "已公开的月份，按月份排列，每月是最新的一版；个人信息已隐去，金额以分为单位，期初余额加收入减支出等于期末余额。")
	@GetMapping
	Page<LedgerAnswer> list(@PathVariable String district,
			@Parameter(description = "村、社区的编码", required = true) @RequestParam(required = false) @Nullable String place,
			@Parameter(description = "年份，如 2021；不填为今年") @RequestParam(required = false) @Nullable String year,
			@Parameter(description = "月份，如 2021-10；填了就只有这个月") @RequestParam(required = false) @Nullable String month,
			PageRequest page) {
		List<ValidationError> errors = new ArrayList<>();
		Optional<PlaceCode> where = PlaceCode.read(place).flatMap(this.organization::place).map(Place::code);
		if (where.isEmpty()) {
			errors.add(ValidationError.ofParameter("place", "disclosure.place.unknown"));
		}
		Optional<YearMonth> one = LedgerAddress.month(month);
		if (month != null && one.isEmpty()) {
			errors.add(ValidationError.ofParameter("month", "ledger.month"));
		}
		Optional<Integer> all = (year == null) ? Optional.of(this.clock.today().getYear()) : LedgerAddress.year(year);
		if (all.isEmpty()) {
			errors.add(ValidationError.ofParameter("year", "ledger.year"));
		}
		InvalidRequest.throwIfAny(errors);
		List<PublishedLedger> found = one.map((only) -> this.ledgers.month(where.orElseThrow(), only).stream().toList())
			.orElseGet(() -> this.ledgers.year(where.orElseThrow(), all.orElseThrow()));
		return Page.cut(found, page, MONTH, (ledger) -> ledger.month().toString()).map(this::answer);
	}

	private LedgerAnswer answer(PublishedLedger ledger) {
		return LedgerAnswer.of(ledger, this.ledgers.answers(ledger));
	}

}
