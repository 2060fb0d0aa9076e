package org.yidiantong.complaints;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Item;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.idempotency.IdempotencyKeys;
import org.yidiantong.complaints.inspection.ForwardedComplaint;
import org.yidiantong.complaints.inspection.ForwardedReceipt;
import org.yidiantong.complaints.inspection.Receipt;
import org.yidiantong.complaints.origin.Channel;
import org.yidiantong.complaints.origin.EntryReceipt;
import org.yidiantong.complaints.origin.ForwardedBefore;
import org.yidiantong.complaints.origin.Origin;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Complaints that somebody files on behalf of whoever told them. Another office, such as
 * the hotline 12345, forwards them with the number that they have there, and follows them
 * by that number or the one that they have here; it sees only what it forwarded, and of
 * that only what the complainant may see. A desk enters what it was told by telephone, at
 * its window or by letter.
 */
@Service
public class ForwardingManagement {

	private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z._/-]{1," + Origin.LONGEST_NUMBER + "}");

	private final Complaints complaints;

	private final FilingValidation check;

	private final Filing filing;

	private final IdempotencyKeys keys;

	private final ProgressViews progress;

	private final AuditLog audit;

	private final BusinessClock clock;

	ForwardingManagement(Complaints complaints, FilingValidation check, Filing filing, IdempotencyKeys keys,
			ProgressViews progress, AuditLog audit, BusinessClock clock) {
		this.complaints = complaints;
		this.check = check;
		this.filing = filing;
		this.keys = keys;
		this.progress = progress;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Files a complaint on behalf of whoever told it to another office, and publishes
	 * {@code org.yidiantong.complaint.filed.v1}. It is never held. A repeated key gets
	 * the same receipt for seven days and files nothing. A disciplinary report is sealed
	 * and becomes no complaint: its office does not find it here.
	 * @param office the program of the office
	 * @param channel name of the {@link Channel} on which it came there
	 * @param number that it has there
	 * @throws org.yidiantong.identity.NotPermitted without
	 * {@link Permission#CASES_FORWARD}
	 * @throws org.yidiantong.complaints.idempotency.IdempotencyKeyMissing if there is no
	 * valid key
	 * @throws org.yidiantong.complaints.idempotency.IdempotencyKeyReused if the key was
	 * used for another complaint
	 * @throws InvalidRequest with every error
	 * @throws ForwardedBefore if a complaint of this channel has the number
	 */
	@Transactional
	public ForwardedReceipt forward(Actor office, FileComplaint input, @Nullable String channel,
			@Nullable String number) {
		office.require(Permission.CASES_FORWARD);
		String key = IdempotencyKeys.valid(input.key());
		FileComplaint asked = input.normalized();
		List<@Nullable String> parts = new ArrayList<>(Arrays.asList("forwarded", office.name(), channel, number));
		parts.addAll(asked.parts());
		Optional<ForwardedReceipt> before = this.keys.answered(key, parts, ForwardedReceipt.class);
		if (before.isPresent()) {
			return before.get();
		}
		InvalidRequest.throwIfAny(errors(asked, channel, number));
		Origin origin = new Origin(Channel.read(channel).orElseThrow(), Objects.requireNonNull(number), office.name());
		return forwardOnce(key, parts, asked, origin);
	}

	private ForwardedReceipt forwardOnce(String key, List<@Nullable String> parts, FileComplaint asked, Origin origin) {
		String number = Objects.requireNonNull(origin.foreignNumber());
		Instant now = this.clock.instant();
		Item item = this.filing.item(asked);
		TrackingCode code = TrackingCode.draw();
		ComplaintKey id = ComplaintKey.next();
		Receipt told = this.filing.receipt(asked, item, code, PerformedBy.dayOf(now));
		ForwardedReceipt receipt = new ForwardedReceipt(id.id(), number, told.trackingCode(), told.status(),
				told.dueOn());
		if (!this.keys.keep(key, parts, receipt)) {
			return this.keys.answered(key, parts, ForwardedReceipt.class).orElseThrow();
		}
		if (asked.isDisciplinary()) {
			this.filing.seal(asked, item, code, origin.forwardedBy() + " " + number, now);
			return receipt;
		}
		requireNew(origin.channel(), number, receipt);
		this.filing.file(id, asked, item, code, origin, this.filing.deadline(item, PerformedBy.dayOf(now)), now);
		return receipt;
	}

	/**
	 * Files what a person has told the desk, in the person's words, and publishes
	 * {@code org.yidiantong.complaint.filed.v1}. It is never held. A repeated key gets
	 * the same receipt for seven days and files nothing. That the person agreed is
	 * recorded, and who entered it.
	 * @param channel name of the {@link Channel} on which the person came
	 * @param number that the desk's own register has for it; blank for none
	 * @param agreed whether the words were read back to the person, who agrees
	 * @throws org.yidiantong.identity.NotPermitted without
	 * {@link Permission#CASES_DISPATCH}
	 * @throws org.yidiantong.complaints.idempotency.IdempotencyKeyReused if the key was
	 * used for another complaint
	 * @throws InvalidRequest with every error; a disciplinary report is none that a desk
	 * takes
	 * @throws ForwardedBefore if a complaint of this channel has the number
	 */
	@Transactional
	public EntryReceipt enter(Actor desk, FileComplaint input, @Nullable String channel, @Nullable String number,
			boolean agreed) {
		desk.require(Permission.CASES_DISPATCH);
		String key = IdempotencyKeys.valid(input.key());
		FileComplaint asked = input.normalized();
		String own = PlainText.orNull(number);
		List<@Nullable String> parts = new ArrayList<>(Arrays.asList("entered", desk.name(), channel, own));
		parts.addAll(asked.parts());
		Optional<EntryReceipt> before = this.keys.answered(key, parts, EntryReceipt.class);
		if (before.isPresent()) {
			return before.get();
		}
		InvalidRequest.throwIfAny(entryErrors(asked, channel, own, agreed));
		return enterOnce(desk, key, parts, asked, new Origin(Channel.read(channel).orElseThrow(), own, null, null));
	}

	private EntryReceipt enterOnce(Actor desk, String key, List<@Nullable String> parts, FileComplaint asked,
			Origin origin) {
		Instant now = this.clock.instant();
		Item item = this.filing.item(asked);
		TrackingCode code = TrackingCode.draw();
		ComplaintKey id = ComplaintKey.next();
		Receipt told = this.filing.receipt(asked, item, code, PerformedBy.dayOf(now));
		EntryReceipt receipt = new EntryReceipt(id.id(), told.trackingCode(), told.dueOn());
		if (!this.keys.keep(key, parts, receipt)) {
			return this.keys.answered(key, parts, EntryReceipt.class).orElseThrow();
		}
		if (origin.foreignNumber() != null) {
			requireNew(origin.channel(), origin.foreignNumber(), receipt);
		}
		this.filing.file(id, asked, item, code, origin, this.filing.deadline(item, PerformedBy.dayOf(now)), now);
		this.audit.record(desk.name(), "complaints.entered", id.subject(), this.filing.placeName(asked),
				AuditText.of("audit.text.read-back"));
		return receipt;
	}

	private List<ValidationError> entryErrors(FileComplaint asked, @Nullable String channel, @Nullable String number,
			boolean agreed) {
		List<ValidationError> errors = errors(asked, channel, "-");
		if (number != null && !NUMBER.matcher(number).matches()) {
			errors.add(ValidationError.of("number", "complaint.entry.number", Origin.LONGEST_NUMBER));
		}
		if (asked.isDisciplinary()) {
			errors.add(ValidationError.of("nature", "complaint.nature"));
		}
		if (!agreed) {
			errors.add(ValidationError.of("agreed", "complaint.agreed"));
		}
		return errors;
	}

	/**
	 * The number is kept like a key, which no caller can write because of its spaces, so
	 * that a request that runs at the same time waits here instead of failing.
	 */
	private void requireNew(Channel channel, String number, Record receipt) {
		this.keys.keep("number " + channel + " " + number, List.of(), receipt);
		known(channel, number).ifPresent((complaint) -> {
			throw new ForwardedBefore(number, complaint.toString());
		});
	}

	/** Returns the errors of a complaint without filing it. */
	@Transactional(readOnly = true)
	public List<ValidationError> validate(FileComplaint input, @Nullable String channel, @Nullable String number) {
		return errors(input.normalized(), channel, number);
	}

	private List<ValidationError> errors(FileComplaint asked, @Nullable String channel, @Nullable String number) {
		List<ValidationError> errors = new ArrayList<>();
		if (number == null || !NUMBER.matcher(number).matches()) {
			errors.add(ValidationError.of("number", "complaint.forwarded.number", Origin.LONGEST_NUMBER));
		}
		if (Channel.read(channel).filter(Channel::isForwarded).isEmpty()) {
			errors.add(ValidationError.of("channel", "complaint.forwarded.channel"));
		}
		errors.addAll(this.check.errors(asked));
		return errors;
	}

	/**
	 * Finds what an office forwarded by either number: the one that it has there, or the
	 * one that it has here.
	 * @throws org.yidiantong.identity.NotPermitted without
	 * {@link Permission#CASES_FORWARD}
	 */
	@Transactional(readOnly = true)
	public List<ForwardedComplaint> find(Actor office, String number) {
		office.require(Permission.CASES_FORWARD);
		int tenant = BoundDistrict.required().value();
		return Stream.concat(
				this.complaints
					.findAllByIdTenantAndOriginForwardedByAndOriginForeignNumber(tenant, office.name(), number)
					.stream(),
				this.complaints.findAllByIdTenantAndOriginForwardedByAndMilestonesNumber(tenant, office.name(), number)
					.stream())
			.distinct()
			.map(this::view)
			.toList();
	}

	/**
	 * How far a complaint has come that an office forwarded.
	 * @throws org.yidiantong.identity.NotPermitted without
	 * {@link Permission#CASES_FORWARD}
	 * @throws ComplaintUnknown when it forwarded none of this id
	 */
	@Transactional(readOnly = true)
	public ForwardedComplaint find(Actor office, ComplaintId id) {
		office.require(Permission.CASES_FORWARD);
		return this.complaints.findById(ComplaintKey.of(id))
			.filter((one) -> office.name().equals(one.origin().forwardedBy()))
			.map(this::view)
			.orElseThrow(ComplaintUnknown::ofId);
	}

	private Optional<ComplaintId> known(Channel channel, String number) {
		return this.complaints
			.findByIdTenantAndOriginChannelAndOriginForeignNumber(BoundDistrict.required().value(), channel, number)
			.map(Complaint::id);
	}

	private ForwardedComplaint view(Complaint complaint) {
		boolean forOthers = this.complaints.existsByIdTenantAndMilestonesMergedInto(complaint.tenant(), complaint.id());
		return new ForwardedComplaint(complaint.id(), complaint.origin().foreignNumber(), complaint.origin().channel(),
				this.progress.of(this.complaints.followed(complaint), forOthers));
	}

}
