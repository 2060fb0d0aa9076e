package org.yidiantong.disclosure.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.DisclosureActionImpossible;
import org.yidiantong.disclosure.accounts.LedgerSums;
import org.yidiantong.disclosure.accounts.WriteLedger;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.Place;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The door for many months of many villages at once, such as the workbook of a township:
 * all of them are submitted for checking, or none.
 */
@Service
public class LedgerBatch {

	private final LedgerManagement ledgers;

	private final LedgerMasking masking;

	private final BusinessClock clock;

	LedgerBatch(LedgerManagement ledgers, LedgerMasking masking, BusinessClock clock) {
		this.ledgers = ledgers;
		this.masking = masking;
		this.clock = clock;
	}

	/**
	 * Writes and submits months, in their order. When one of them has an error, nothing
	 * is stored.
	 * @param dryRun whether to store nothing in any case
	 * @return what becomes of each month, with every error
	 */
	@Transactional
	public List<Outcome> submit(Actor actor, List<Month> months, boolean dryRun) {
		Set<Place> broken = new HashSet<>();
		List<Outcome> outcomes = new ArrayList<>();
		months.stream()
			.sorted(Comparator.comparing((Month one) -> one.place().code()).thenComparing(Month::month))
			.forEach((one) -> {
				Outcome outcome = broken.contains(one.place()) ? afterAnError(one) : submit(actor, one);
				if (!outcome.errors().isEmpty() || outcome.sums() == null) {
					broken.add(one.place());
				}
				outcomes.add(outcome);
			});
		if (dryRun || !broken.isEmpty()) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		return outcomes;
	}

	private Outcome submit(Actor actor, Month one) {
		try {
			StaffLedger known = this.ledgers.find(actor, one.place().code(), one.month());
			if (!known.isWritable() || known.version() > 0) {
				return Outcome.of(one,
						List.of(ValidationError.of("month", "ledger.month.done", one.month().toString())));
			}
			this.ledgers.save(actor, one.place().code(), one.month(), known.revision(), one.input());
			this.ledgers.submit(actor, one.place().code(), one.month(), known.revision() + 1);
			StaffLedger now = this.ledgers.find(actor, one.place().code(), one.month());
			LedgerContent content = now.content();
			return new Outcome(one, (content == null) ? null : content.sums(), now.findings(), List.of());
		}
		catch (InvalidRequest invalid) {
			return Outcome.of(one, invalid.errors());
		}
		catch (DisclosureActionImpossible | LedgerUnknown refused) {
			return Outcome.of(one, List.of(ValidationError.of("month", "ledger.month.done", one.month().toString())));
		}
	}

	/**
	 * The balance of a month after one with an error is unknown, so only its rows are
	 * checked.
	 */
	private Outcome afterAnError(Month one) {
		LedgerValidator validator = new LedgerValidator(one.month(), this.clock.today(), this.ledgers.rules(),
				this.ledgers.items(one.place()), this.masking);
		try {
			validator.read(one.input(), null, false);
			return Outcome.of(one, List.of());
		}
		catch (InvalidRequest invalid) {
			return Outcome.of(one,
					invalid.errors().stream().filter((error) -> error.path().startsWith("rows[")).toList());
		}
	}

	/**
	 * What was entered for a month of a village.
	 */
	public record Month(Place place, YearMonth month, WriteLedger input) {
	}

	/**
	 * What becomes of a month.
	 *
	 * @param sums null with an error, and when the month before has one
	 */
	public record Outcome(Month month, @Nullable LedgerSums sums, List<LedgerFinding> findings,
			List<ValidationError> errors) {

		public Outcome {
			findings = List.copyOf(findings);
			errors = List.copyOf(errors);
		}

		private static Outcome of(Month month, List<ValidationError> errors) {
			return new Outcome(month, null, List.of(), errors);
		}

	}

}
