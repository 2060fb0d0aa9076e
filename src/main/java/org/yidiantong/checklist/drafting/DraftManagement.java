package org.yidiantong.checklist.drafting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ListVersion;
import org.yidiantong.checklist.comparison.ListComparison;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.checklist.folder.ListDocument;
import org.yidiantong.checklist.publishing.VersionPublication;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The draft of the bound district's next list. Whoever has
 * {@link Permission#CHECKLIST_WRITE} edits and submits it; another person with
 * {@link Permission#CHECKLIST_PUBLISH} publishes it or sends it back.
 */
@Service
public class DraftManagement {

	private static final int LONGEST_NOTE = 500;

	private final Drafts drafts;

	private final ListCheck check;

	private final ChecklistManagement checklists;

	private final VersionPublication publication;

	private final AuditLog audit;

	private final BusinessClock clock;

	DraftManagement(Drafts drafts, ListCheck check, ChecklistManagement checklists, VersionPublication publication,
			AuditLog audit, BusinessClock clock) {
		this.drafts = drafts;
		this.check = check;
		this.checklists = checklists;
		this.publication = publication;
		this.audit = audit;
		this.clock = clock;
	}

	/** The open draft; empty when there is none. */
	@Transactional(readOnly = true)
	public Optional<DraftView> find(Actor actor) {
		requireReader(actor);
		return open().map((draft) -> view(actor, draft));
	}

	/** The revision that a change has to state; 0 before the first draft. */
	@Transactional(readOnly = true)
	public int revision(Actor actor) {
		requireReader(actor);
		return this.drafts.find().map(ListDraft::revision).orElse(0);
	}

	/**
	 * The list as one tree, see {@link ListDocument}: of the open draft, or of the
	 * version that takes effect last with a number and a day for the next.
	 */
	@Transactional(readOnly = true)
	public ObjectNode document(Actor actor) {
		requireReader(actor);
		return open().map((draft) -> ListDocument.of(header(draft), draft.items())).orElseGet(() -> {
			ListVersion newest = this.check.newest();
			Checklist list = this.checklists.version(newest.version());
			return ListDocument.of(new Checklist(nextNumber(), this.check.earliest(), list.base(), list.categories()),
					this.checklists.itemsOf(newest.version()));
		});
	}

	/** Checks a list without storing anything. */
	@Transactional(readOnly = true)
	public CheckedList check(Actor actor, ObjectNode whole) {
		actor.require(Permission.CHECKLIST_WRITE);
		return this.check.check(whole);
	}

	/**
	 * Replaces the contents of the draft, or begins one. Mistakes in items that say what
	 * they say in force do not keep a draft from being saved.
	 * @param revision that the actor has read, see {@link #revision}
	 * @throws ListNotValid with everything that is wrong; nothing is stored
	 * @throws DraftChanged when somebody has changed it since
	 * @throws DraftActionImpossible when it waits for a second person
	 */
	@Transactional
	public DraftView save(Actor actor, int revision, ObjectNode whole) {
		actor.require(Permission.CHECKLIST_WRITE);
		Optional<ListDraft> last = this.drafts.find();
		requireRevision(last.map(ListDraft::revision).orElse(0), revision);
		String newest = this.check.newest().version();
		ListDraft draft = last.filter((one) -> one.state() != DraftState.CLOSED)
			.orElseGet(() -> ListDraft.begin(revision, newest, actor.name(), this.clock.instant()));
		if (!draft.changes().equals(newest)) {
			throw new ListOutdated(draft.changes(), newest);
		}
		CheckedList list = this.check.check(whole);
		if (!list.isKeepable()) {
			throw new ListNotValid(list);
		}
		ListDraft edited = draft.edited(list.version(), list.effectiveFrom(), list.items(), actor.name(),
				this.clock.instant());
		return store(actor, edited, DraftAction.EDIT);
	}

	/**
	 * Submits, takes back, sends back or gives up the draft.
	 * @param note why it is sent back
	 * @throws DraftMissing when there is none
	 * @throws DraftChanged when somebody has changed it since
	 * @throws DraftActionImpossible when its state does not allow it
	 * @throws SecondPersonRequired when the actor worked on it and may not do it
	 */
	@Transactional
	public void act(Actor actor, int revision, DraftAction action, @Nullable String note) {
		actor.require(action.isForSecondPerson() ? Permission.CHECKLIST_PUBLISH : Permission.CHECKLIST_WRITE);
		ListDraft draft = read(revision);
		String remark = PlainText.isBlank(note) ? null : note.strip();
		if (action == DraftAction.SEND_BACK && (remark == null || PlainText.length(remark) > LONGEST_NOTE)) {
			throw new InvalidRequest(List.of(ValidationError.of("note", "draft.note", LONGEST_NOTE)));
		}
		ListDraft next = draft.after(action, actor.name(), remark, this.clock.instant());
		if (action == DraftAction.SUBMIT) {
			publishable(draft);
		}
		if (action == DraftAction.PUBLISH) {
			CheckedList list = publishable(draft);
			this.publication.publish(header(draft), list.items(), BaseName.read(base()).orElseThrow());
		}
		store(actor, next, action);
	}

	/**
	 * The items of the open draft, or of the version that takes effect last, with their
	 * full contents.
	 */
	@Transactional(readOnly = true)
	public List<Item> items(Actor actor) {
		requireReader(actor);
		return open().map(ListDraft::items).orElseGet(() -> this.checklists.itemsOf(this.check.newest().version()));
	}

	/** Items of the base list and of the list, for the policies that they name. */
	@Transactional(readOnly = true)
	public List<Item> knownItems(Actor actor) {
		requireReader(actor);
		List<Item> known = new ArrayList<>(this.publication.baseItems(BaseName.read(base()).orElseThrow()));
		known.addAll(this.checklists.itemsOf(this.check.newest().version()));
		return known;
	}

	/** A draft waits, and its day may have passed: everything is checked again. */
	private CheckedList publishable(ListDraft draft) {
		String newest = this.check.newest().version();
		if (!draft.changes().equals(newest)) {
			throw new ListOutdated(draft.changes(), newest);
		}
		CheckedList list = this.check.check(ListDocument.of(header(draft), draft.items()));
		if (!list.isValid()) {
			throw new ListNotValid(list);
		}
		return list;
	}

	private DraftView store(Actor actor, ListDraft draft, DraftAction action) {
		if (!this.drafts.save(draft)) {
			throw new DraftChanged();
		}
		boolean published = action == DraftAction.PUBLISH;
		this.audit.record(actor.name(),
				published ? "checklist.published"
						: "checklist.draft-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
				"checklist/" + draft.version(), draft.version(), draft.note());
		return view(actor, draft);
	}

	private DraftView view(Actor actor, ListDraft draft) {
		boolean current = draft.changes().equals(this.check.newest().version());
		Set<DraftAction> actions = EnumSet.noneOf(DraftAction.class);
		for (DraftAction action : DraftAction.values()) {
			boolean allowed = action.isForSecondPerson()
					? actor.may(Permission.CHECKLIST_PUBLISH) && !draft.isOwn(actor.name())
					: actor.may(Permission.CHECKLIST_WRITE);
			if (allowed && action.isPossible(draft.state())) {
				actions.add(action);
			}
		}
		return new DraftView(draft, current,
				ListComparison.between(this.checklists.itemsOf(draft.changes()), draft.items()), actions);
	}

	private Checklist header(ListDraft draft) {
		Checklist list = this.checklists.version(this.check.newest().version());
		List<Category> categories = new ArrayList<>(list.categories());
		draft.items()
			.stream()
			.map(Item::category)
			.distinct()
			.filter((one) -> categories.stream().noneMatch((known) -> known.code().equals(one.code())))
			.forEach(categories::add);
		return new Checklist(draft.version(), draft.effectiveFrom(), list.base(), categories);
	}

	private String base() {
		return this.check.newest().base();
	}

	private String nextNumber() {
		String year = String.valueOf(this.check.earliest().getYear());
		List<String> used = this.checklists.versions().stream().map(ListVersion::version).toList();
		int number = 1;
		while (used.contains(year + "." + number)) {
			number++;
		}
		return year + "." + number;
	}

	private Optional<ListDraft> open() {
		return this.drafts.find().filter((draft) -> draft.state() != DraftState.CLOSED);
	}

	private ListDraft read(int revision) {
		ListDraft draft = open().orElseThrow(DraftMissing::new);
		requireRevision(draft.revision(), revision);
		return draft;
	}

	private static void requireRevision(int present, int read) {
		if (present != read) {
			throw new DraftChanged();
		}
	}

	private static void requireReader(Actor actor) {
		if (!actor.may(Permission.CHECKLIST_PUBLISH)) {
			actor.require(Permission.CHECKLIST_WRITE);
		}
	}

}
