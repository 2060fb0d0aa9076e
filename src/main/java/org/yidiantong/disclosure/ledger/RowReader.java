package org.yidiantong.disclosure.ledger;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.disclosure.accounts.LedgerRowInput;
import org.yidiantong.kernel.Yuan;
import org.yidiantong.disclosure.content.ContentValidator;
import org.yidiantong.disclosure.content.SensitiveClass;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Reads the rows of one month, in order, and reports every cell that is wrong.
 */
final class RowReader {

	private static final int LONGEST_TEXT = 100;

	private static final int LONGEST_VOUCHER = 30;

	private static final Pattern DAY = Pattern.compile("(20[0-9]{2})(?:[-/.]|年)([0-9]{1,2})(?:[-/.]|月)([0-9]{1,2})日?");

	private final LedgerValidator month;

	private final List<ValidationError> errors;

	private final Map<String, Integer> vouchers = new HashMap<>();

	/** The row that is being read. */
	private int at;

	private int line;

	RowReader(LedgerValidator month, List<ValidationError> errors) {
		this.month = month;
		this.errors = errors;
	}

	/** The row; null after an error. */
	@Nullable LedgerRow read(LedgerRowInput input, int index) {
		this.at = index;
		this.line = input.line();
		int before = this.errors.size();
		LocalDate day = day(input.day());
		RowKind kind = kind(input.kind());
		String subject = subject(input.subject(), kind);
		String summary = text("summary", input.summary(), true);
		Long amount = amount(input.amount());
		String counterparty = text("counterparty", input.counterparty(), true);
		String handler = text("handler", input.handler(), true);
		Optional<ItemSummary> item = item(input.item());
		String basis = text("basis", input.basis(), false);
		String voucher = voucher(input.voucher());
		sensitive(summary, basis, counterparty);
		if (this.errors.size() > before || day == null || kind == null || amount == null) {
			return null;
		}
		return new LedgerRow(day, kind, subject, summary, amount, counterparty, handler,
				item.map(ItemSummary::code).orElse(null), item.map(ItemSummary::name).orElse(null), basis, voucher);
	}

	private @Nullable LocalDate day(@Nullable String typed) {
		String text = Normalizer.normalize(PlainText.line(typed), Normalizer.Form.NFKC).replaceAll("\\s", "");
		if (text.isEmpty()) {
			report("day", "missing");
			return null;
		}
		Matcher parts = DAY.matcher(text);
		try {
			LocalDate day = parts.matches() ? LocalDate.of(Integer.parseInt(parts.group(1)),
					Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))) : null;
			if (day == null) {
				report("day", "unreadable", PlainText.shortened(text, LONGEST_VOUCHER));
			}
			else if (!YearMonth.from(day).equals(this.month.month())) {
				report("day", "month", day.toString(), this.month.month().toString());
			}
			else if (day.isAfter(this.month.today())) {
				report("day", "ahead", day.toString());
			}
			return day;
		}
		catch (DateTimeException noSuchDay) {
			report("day", "none", text);
			return null;
		}
	}

	private @Nullable RowKind kind(@Nullable String typed) {
		Optional<RowKind> kind = RowKind.read(PlainText.line(typed));
		if (kind.isEmpty()) {
			report("kind", "unknown");
		}
		return kind.orElse(null);
	}

	private String subject(@Nullable String typed, @Nullable RowKind kind) {
		String subject = PlainText.line(typed);
		Optional<RowKind> known = this.month.rules().kindOf(subject);
		if (subject.isEmpty()) {
			report("subject", "missing");
		}
		else if (known.isEmpty()) {
			report("subject", "unknown", PlainText.shortened(subject, LONGEST_VOUCHER));
		}
		else if (kind != null && !this.month.rules().subjects(kind).contains(subject)) {
			report("subject", "other", subject, new DefaultMessageSourceResolvable("ledger.kind." + known.get()));
		}
		return subject;
	}

	private @Nullable Long amount(@Nullable String typed) {
		String text = PlainText.line(typed);
		Long amount = Yuan.read(text,
				(mistake) -> report("amount", mistake, PlainText.shortened(text, LONGEST_VOUCHER)));
		if (amount != null && amount == 0) {
			report("amount", "zero");
			return null;
		}
		return amount;
	}

	private Optional<ItemSummary> item(@Nullable String typed) {
		String text = PlainText.line(typed);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		// the template offers codes with names: B07 集体资产出租
		Optional<ItemSummary> item = ItemCode.read(text.split("\\s", 2)[0]).map((code) -> this.month.items().get(code));
		if (item.isEmpty()) {
			report("item", "unknown", PlainText.shortened(text, LONGEST_VOUCHER));
		}
		return item;
	}

	private String text(String column, @Nullable String typed, boolean required) {
		String text = PlainText.line(typed);
		if (required && text.isEmpty()) {
			report(column, "missing");
		}
		if (PlainText.length(text) > LONGEST_TEXT) {
			report(column, "long", LONGEST_TEXT);
		}
		if (ContentValidator.isFormula(text)) {
			report(column, "formula");
		}
		return text;
	}

	private String voucher(@Nullable String typed) {
		String voucher = PlainText.line(typed);
		if (voucher.isEmpty()) {
			report("voucher", "missing");
		}
		else if (PlainText.length(voucher) > LONGEST_VOUCHER || ContentValidator.isFormula(voucher)) {
			report("voucher", "long", LONGEST_VOUCHER);
		}
		else {
			Integer first = this.vouchers.putIfAbsent(voucher, this.line);
			if (first != null) {
				report("voucher", "twice", voucher, first);
			}
		}
		return voucher;
	}

	/** Illness and the like never stand beside a person; such payments are summed up. */
	private void sensitive(String summary, String basis, String counterparty) {
		if (this.month.masking().isPerson(counterparty)) {
			SensitiveClass.in(summary + " " + basis)
				.ifPresent((told) -> report("summary", "sensitive",
						new DefaultMessageSourceResolvable("disclosure.class." + told.name())));
		}
	}

	private void report(String column, String mistake, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = this.line;
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		this.errors
			.add(ValidationError.of("rows[" + this.at + "]." + column, "ledger.row." + column + "." + mistake, all));
	}

}
