package org.yidiantong.disclosure.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.AttachmentAccess;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.attachments.AttachmentsUnclaimable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.DisclosureAction;
import org.yidiantong.disclosure.DisclosureChanged;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for the check by the village supervision committee. Its members have no
 * accounts: they sign a sheet on paper, whose photo the writers add to the draft. Those
 * who write or check the month see the photo, nobody else. Other rows need another sheet.
 */
@Service
public class LedgerCommittee implements AttachmentAccess {

	private static final String KIND = "ledger";

	private static final Duration SHOWN = Duration.ofMinutes(30);

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 20;

	/** Of one sheet, so that nobody has to choose between them. */
	public static final int MOST_PHOTOS = 1;

	private final LedgerMonths months;

	private final OrganizationManagement organization;

	private final AttachmentManagement attachments;

	private final AuditLog audit;

	private final BusinessClock clock;

	LedgerCommittee(LedgerMonths months, OrganizationManagement organization, AttachmentManagement attachments,
			AuditLog audit, BusinessClock clock) {
		this.months = months;
		this.organization = organization;
		this.attachments = attachments;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Adds a signed sheet to the draft of a month, or replaces it; also while the draft
	 * waits for its check.
	 * @param revision the revision that the caller has read
	 * @param photos tokens of uploaded photos
	 * @throws InvalidRequest with every error: no name, a day that cannot be, no photo
	 * @throws DisclosureChanged when the revision is stale
	 * @throws LedgerUnknown when the actor does not write for the place
	 */
	@Transactional
	public void sign(Actor actor, PlaceCode code, YearMonth month, int revision, @Nullable String name,
			@Nullable String day, List<String> photos) {
		LedgerAccess access = access(actor);
		Place place = access.chart().place(code).orElseThrow(LedgerUnknown::new);
		access.require(place, DisclosureAction.SAVE);
		LedgerMonth before = this.months.find(code, month).orElseThrow(LedgerUnknown::new);
		CommitteeCheck check = read(month, name, day, photos);
		if (before.revision() != revision) {
			throw new DisclosureChanged();
		}
		LedgerMonth after = before.signed(check, actor.id());
		this.months.put(after);
		this.attachments.remove(sheet(after, after.version() + 1));
		claim(photos, sheet(after, after.version() + 1));
		this.audit.record(actor.name(), "disclosure.ledger-sign", after.subject(),
				after.owner().placeName() + " " + month, null);
	}

	/**
	 * The address of the photo of the draft's sheet, else of the newest version's, for
	 * those who write or check the month; empty without one.
	 */
	@Transactional(readOnly = true)
	public Optional<String> photo(Actor actor, PlaceCode code, YearMonth month) {
		return this.months.find(code, month)
			.filter((found) -> sees(actor, code))
			.flatMap((found) -> this.attachments
				.of(sheet(found, (found.draft() == null) ? found.version() : found.version() + 1))
				.stream()
				.findFirst())
			.map((one) -> this.attachments.address(one, actor.name(), SHOWN));
	}

	/** Removes the photo of a sheet that is not about what is written now. */
	void forget(LedgerMonth month) {
		LedgerDraft draft = month.draft();
		if (draft == null || draft.committee() == null) {
			this.attachments.remove(sheet(month, month.version() + 1));
		}
	}

	/** Photos of sheets are subjects of this kind. */
	@Override
	public String kind() {
		return KIND;
	}

	/** The officer, if that one writes or checks the month of a sheet now. */
	@Override
	public List<String> viewers(String subject, Function<String, @Nullable Object> request) {
		return (request.apply(Actor.ATTRIBUTE) instanceof Actor actor
				&& sees(actor, new PlaceCode(subject.split("/")[1]))) ? List.of(actor.name()) : List.of();
	}

	private boolean sees(Actor actor, PlaceCode code) {
		LedgerAccess access = new LedgerAccess(actor, this.organization.chart());
		return access.chart()
			.place(code)
			.filter((place) -> access.writesFor(place) || access.checks(place))
			.isPresent();
	}

	private CommitteeCheck read(YearMonth month, @Nullable String name, @Nullable String day, List<String> photos) {
		List<ValidationError> errors = new ArrayList<>();
		String who = PlainText.line(name);
		int length = PlainText.length(who);
		if (length < SHORTEST_NAME || length > LONGEST_NAME || who.codePoints().anyMatch(Character::isDigit)) {
			errors.add(ValidationError.of("name", "ledger.committee.name", SHORTEST_NAME, LONGEST_NAME));
		}
		LocalDate on = day(day);
		if (on == null || on.isBefore(month.atDay(1)) || on.isAfter(this.clock.today())) {
			errors.add(ValidationError.of("day", "ledger.committee.day", month.atDay(1), this.clock.today()));
		}
		if (photos.isEmpty()) {
			errors.add(ValidationError.of("photos", "ledger.committee.photo"));
		}
		if (on == null || !errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return new CommitteeCheck(who, on);
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			return LocalDate.parse(PlainText.line(text));
		}
		catch (DateTimeParseException unreadable) {
			return null;
		}
	}

	private void claim(List<String> photos, String subject) {
		try {
			this.attachments.claim(photos, subject, MOST_PHOTOS);
		}
		catch (AttachmentsUnclaimable gone) {
			throw new InvalidRequest(List.of(ValidationError.of("photos", "complaint.photos.unknown")));
		}
	}

	private LedgerAccess access(Actor actor) {
		return LedgerAccess.of(actor, this.organization.chart());
	}

	private static String sheet(LedgerMonth month, int version) {
		return KIND + "/" + month.owner().place() + "/" + month.month() + "/" + version;
	}

}
