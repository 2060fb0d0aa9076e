package org.yidiantong.checklist.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Item;

/**
 * The draft of a district's next list. It keeps every rule of a list, but not yet those
 * of a publication.
 *
 * @param revision counts the changes of all drafts of the district
 * @param changes the version that it changes
 * @param version its number
 * @param effectiveFrom its first day
 * @param items those of the base list first
 * @param editors posts and programs that worked on it
 * @param submittedBy who handed it to a second person; null while nobody has
 * @param note why it was given back; null without a reason
 * @param changedAt business time of the last change
 */
public record ListDraft(int revision, DraftState state, String changes, String version, LocalDate effectiveFrom,
		List<Item> items, Set<String> editors, @Nullable String submittedBy, @Nullable String note, Instant changedAt) {

	public ListDraft {
		items = List.copyOf(items);
		editors = Set.copyOf(editors);
	}

	/**
	 * A new draft.
	 * @param last revision of the draft before
	 */
	static ListDraft begin(int last, String changes, String editor, Instant now) {
		return new ListDraft(last, DraftState.EDITING, changes, "", LocalDate.EPOCH, List.of(), Set.of(editor), null,
				null, now);
	}

	/**
	 * The draft with other contents.
	 * @throws DraftActionImpossible when it is submitted
	 */
	ListDraft edited(String number, LocalDate from, List<Item> contents, String editor, Instant now) {
		require(DraftAction.EDIT);
		Set<String> all = new TreeSet<>(this.editors);
		all.add(editor);
		return new ListDraft(this.revision + 1, DraftState.EDITING, this.changes, number, from, contents, all, null,
				this.note, now);
	}

	/**
	 * The draft after an action that leaves its contents.
	 * @throws DraftActionImpossible when its state does not allow it
	 * @throws SecondPersonRequired when the actor worked on it and may not do it
	 */
	ListDraft after(DraftAction action, String actor, @Nullable String remark, Instant now) {
		require(action);
		if (action.isForSecondPerson() && isOwn(actor)) {
			throw new SecondPersonRequired();
		}
		String submitter = (action == DraftAction.SUBMIT) ? actor : null;
		return new ListDraft(this.revision + 1, action.to(), this.changes, this.version, this.effectiveFrom,
				(action.to() == DraftState.CLOSED) ? List.of() : this.items, this.editors, submitter,
				(action == DraftAction.SEND_BACK) ? remark : null, now);
	}

	/** Whether somebody worked on it. */
	boolean isOwn(String actor) {
		return this.editors.contains(actor) || actor.equals(this.submittedBy);
	}

	private void require(DraftAction action) {
		if (!action.isPossible(this.state)) {
			throw new DraftActionImpossible(this.state, action);
		}
	}

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "ListDraft[" + this.version + ", " + this.state + ", " + this.revision + "]";
	}

}
