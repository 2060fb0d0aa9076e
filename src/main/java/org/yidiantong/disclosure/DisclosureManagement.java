package org.yidiantong.disclosure;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.content.ContentMasking;
import org.yidiantong.disclosure.content.MaskedContent;
import org.yidiantong.disclosure.inspection.DutyFinding;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.NewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for officers who write or check disclosures of the bound district. A writer
 * sees the disclosures of the own unit, a checker those of the supervised units. Others
 * are reported as unknown.
 */
@Service
public class DisclosureManagement {

	static final int LONGEST_REASON = 500;

	private final Disclosures disclosures;

	private final DisclosureValidator check;

	private final ContentMasking masking;

	private final OrganizationManagement organization;

	private final DisclosureQueries rows;

	private final StaffDisclosureMapper view;

	private final Publishing publishing;

	DisclosureManagement(Disclosures disclosures, DisclosureValidator check, ContentMasking masking,
			OrganizationManagement organization, DisclosureQueries rows, StaffDisclosureMapper view,
			Publishing publishing) {
		this.disclosures = disclosures;
		this.check = check;
		this.masking = masking;
		this.organization = organization;
		this.rows = rows;
		this.view = view;
		this.publishing = publishing;
	}

	/**
	 * Lists the disclosures of the actor's unit, the newest first.
	 * @throws NotPermitted when the actor may not write
	 */
	@Transactional(readOnly = true)
	public Page<StaffDisclosureSummary> own(Actor actor, PageRequest page) {
		DisclosureAccess.of(actor).require(Permission.DISCLOSURES_WRITE);
		UnitCode unit = actor.unit();
		List<StaffDisclosureSummary> lines = (unit == null) ? List.of()
				: this.rows.ofUnit(unit, page.afterId(), page.fetch());
		return Page.of(lines, page, (line) -> line.id().toString());
	}

	/**
	 * Lists the disclosures that wait for the actor's check, the newest first.
	 * @throws NotPermitted when the actor may not check
	 */
	@Transactional(readOnly = true)
	public Page<StaffDisclosureSummary> waiting(Actor actor, PageRequest page) {
		DisclosureAccess.of(actor).require(Permission.DISCLOSURES_CHECK);
		return Page.of(this.rows.waiting(actor.unit(), page.afterId(), page.fetch()), page,
				(line) -> line.id().toString());
	}

	/**
	 * Finds a disclosure, with the actions open to the actor.
	 * @throws DisclosureUnknown when the actor has no access or there is none
	 */
	@Transactional(readOnly = true)
	public StaffDisclosure find(Actor actor, UUID id) {
		Disclosure disclosure = this.disclosures.findById(DisclosureId.of(id)).orElseThrow(DisclosureUnknown::new);
		return this.view.of(disclosure, DisclosureAccess.of(actor));
	}

	/** Whether the bound district has a disclosure with an id. */
	@Transactional(readOnly = true)
	public boolean exists(UUID id) {
		return this.disclosures.findById(DisclosureId.of(id)).isPresent();
	}

	/**
	 * The unit and place for which the actor writes.
	 * @throws PlacelessUnit when the actor's unit serves no place
	 * @throws NotPermitted when the actor may not write
	 */
	@Transactional(readOnly = true)
	public WriterPlace place(Actor actor) {
		Publisher publisher = publisher(actor);
		return new WriterPlace(publisher.unit().name(), publisher.place());
	}

	/**
	 * Previews the masked content and what is hidden. Stores nothing.
	 * @param id of the disclosure being edited; null for a new one
	 * @throws InvalidRequest with every validation error
	 */
	@Transactional(readOnly = true)
	public MaskedContent preview(Actor actor, @Nullable UUID id, WriteDisclosure input) {
		@Nullable Disclosure disclosure = (id == null) ? null
				: this.disclosures.findById(DisclosureId.of(id)).orElseThrow(DisclosureUnknown::new);
		if (disclosure != null) {
			DisclosureAccess.of(actor).requireWriter(disclosure);
		}
		return this.masking.mask(this.check.read(input, publisher(actor), published(disclosure)).content());
	}

	/**
	 * Tells what would be found in the content if it was published now. Refuses as
	 * {@link #preview} does and stores nothing.
	 */
	@Transactional(readOnly = true)
	public List<DutyFinding> findings(Actor actor, @Nullable UUID id, WriteDisclosure input) {
		@Nullable Disclosure known = (id == null) ? null
				: this.disclosures.findById(DisclosureId.of(id)).orElseThrow(DisclosureUnknown::new);
		if (known != null) {
			DisclosureAccess.of(actor).requireWriter(known);
		}
		DisclosureValidator.ValidDisclosure valid = this.check.read(input, publisher(actor), published(known));
		return this.publishing.findings((known == null) ? DisclosureId.of(NewId.next()) : known.id(), valid.subject(),
				valid.supervising(), valid.content(), known);
	}

	/**
	 * Creates a draft.
	 * @param id chosen by the caller, so that a repeated request creates one disclosure
	 * only
	 * @throws InvalidRequest with every validation error
	 * @throws DisclosureChanged when the id exists already
	 * @throws PlacelessUnit when the actor's unit serves no place
	 */
	@Transactional
	public void write(Actor actor, UUID id, WriteDisclosure input) {
		DisclosureValidator.ValidDisclosure valid = this.check.read(input, publisher(actor), null);
		if (exists(id)) {
			throw new DisclosureChanged();
		}
		Disclosure disclosure = new Disclosure(DisclosureId.of(id), valid.subject(), valid.supervising(),
				valid.content(), actor.id());
		this.disclosures.save(disclosure);
		this.publishing.record(actor, DisclosureAction.WRITE, disclosure, null);
	}

	/**
	 * Replaces a draft. Once a version is published, only the content can change and a
	 * reason is required.
	 * @param revision the revision that the caller has read
	 * @throws InvalidRequest with every validation error
	 * @throws DisclosureChanged when the revision is stale
	 * @throws DisclosureActionImpossible when it is not a draft
	 * @throws DisclosureUnknown when it does not belong to the actor's unit
	 */
	@Transactional
	public void save(Actor actor, UUID id, int revision, WriteDisclosure input) {
		change(actor, id, revision, DisclosureAction.SAVE, null, (one) -> write(one, actor, input));
	}

	/** Replaces a draft and submits it for checking. Refuses as {@link #save} does. */
	@Transactional
	public void submit(Actor actor, UUID id, int revision, WriteDisclosure input) {
		change(actor, id, revision, DisclosureAction.SUBMIT, null, (one) -> {
			write(one, actor, input);
			one.submit(actor.id());
		});
	}

	/**
	 * Returns a submitted draft to its writers.
	 * @param reason what needs to be corrected
	 * @throws InvalidRequest without a reason
	 * @throws DisclosureChanged when the revision is stale
	 * @throws DisclosureActionImpossible when it is not waiting for a check
	 */
	@Transactional
	public void sendBack(Actor actor, UUID id, int revision, @Nullable String reason) {
		String why = reason(reason, "disclosure.sent-back.missing");
		change(actor, id, revision, DisclosureAction.SEND_BACK, why, (one) -> one.sendBack(why));
	}

	/**
	 * Publishes the masked content as the next version and deletes the draft. Publishes
	 * {@link org.yidiantong.disclosure.events.DisclosurePublished}.
	 * @throws SecondPersonRequired when the actor has edited the draft
	 * @throws PeriodNotOver when the period of a first version is not over
	 * @throws DisclosureChanged when the revision is stale
	 * @throws DisclosureActionImpossible when it is not waiting for a check
	 */
	@Transactional
	public void publish(Actor actor, UUID id, int revision) {
		change(actor, id, revision, DisclosureAction.PUBLISH, null, (one) -> this.publishing.publish(one, actor));
	}

	/**
	 * Starts a correction from the published content, which stays public meanwhile.
	 * Refuses as {@link #save} does.
	 */
	@Transactional
	public void correct(Actor actor, UUID id, int revision) {
		change(actor, id, revision, DisclosureAction.CORRECT, null,
				(one) -> one.correct(this.publishing.newest(one), actor.id()));
	}

	/**
	 * Discards a correction; the published version stays. Refuses as {@link #save} does.
	 */
	@Transactional
	public void abandon(Actor actor, UUID id, int revision) {
		change(actor, id, revision, DisclosureAction.ABANDON, null, (one) -> one.abandon());
	}

	/**
	 * Takes all versions back from the public eye; that it was withdrawn, when and why
	 * stays public, and a task that it fulfilled is open again. Publishes
	 * {@link org.yidiantong.disclosure.events.DisclosureWithdrawn}.
	 * @param reason published, masked
	 * @throws InvalidRequest without a reason
	 * @throws DisclosureChanged when the revision is stale
	 * @throws DisclosureActionImpossible when nothing is published or it is withdrawn
	 * already
	 */
	@Transactional
	public void withdraw(Actor actor, UUID id, int revision, @Nullable String reason) {
		String why = reason(reason, "disclosure.withdrawn.missing");
		change(actor, id, revision, DisclosureAction.WITHDRAW, this.masking.mask(why),
				(one) -> this.publishing.withdraw(one, why));
	}

	private void write(Disclosure disclosure, Actor actor, WriteDisclosure input) {
		DisclosureValidator.ValidDisclosure valid = this.check.read(input, publisher(actor), published(disclosure));
		disclosure.write(valid.subject(), valid.supervising(), valid.content(), valid.reason(), actor.id());
	}

	private void change(Actor actor, UUID id, int revision, DisclosureAction action, @Nullable String reason,
			Consumer<Disclosure> work) {
		DisclosureAccess access = DisclosureAccess.of(actor);
		Disclosure disclosure = this.disclosures.lock(DisclosureId.of(id)).orElseThrow(DisclosureUnknown::new);
		access.require(disclosure, action);
		if (disclosure.revision() != revision) {
			throw new DisclosureChanged();
		}
		work.accept(disclosure);
		this.publishing.record(actor, action, disclosure, reason);
	}

	private Publisher publisher(Actor actor) {
		DisclosureAccess.of(actor).require(Permission.DISCLOSURES_WRITE);
		return Publisher.of(this.organization.chart(), actor);
	}

	private static @Nullable Subject published(@Nullable Disclosure disclosure) {
		return (disclosure == null || !disclosure.isCorrection()) ? null : disclosure.subject();
	}

	private static String reason(@Nullable String input, String missing) {
		String reason = PlainText.line(input);
		int length = PlainText.length(reason);
		if (reason.isEmpty() || length > LONGEST_REASON) {
			throw new InvalidRequest(List.of(reason.isEmpty() ? ValidationError.of("reason", missing)
					: ValidationError.of("reason", "disclosure.reason.long", length, LONGEST_REASON)));
		}
		return reason;
	}

}
