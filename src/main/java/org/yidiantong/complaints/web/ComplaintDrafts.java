package org.yidiantong.complaints.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.Receipt;
import org.yidiantong.site.FormDrafts;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Component;

/**
 * Drafts of complaints and the addresses at which they are shown.
 */
@Component
class ComplaintDrafts {

	private static final String FORM = "complaint";

	private final FormDrafts drafts;

	ComplaintDrafts(FormDrafts drafts) {
		this.drafts = drafts;
	}

	ComplaintDraft find(@Nullable String id) {
		return this.drafts.find(FORM, id, ComplaintDraft.class).orElse(ComplaintDraft.NONE);
	}

	/** Keeps the answers; false when the form has to carry them alone. */
	boolean keep(ComplaintForm form, Question question, List<String> errors) {
		return this.drafts.keep(FORM, id(form),
				new ComplaintDraft(form.resting(), errors.isEmpty() ? null : question, errors, null));
	}

	/**
	 * Replaces the answers by the receipt; false when the receipt can be shown once only.
	 */
	boolean keep(ComplaintForm form, Receipt receipt) {
		return this.drafts.keep(FORM, id(form), new ComplaintDraft(null, null, List.of(), receipt));
	}

	void forget(ComplaintForm form) {
		this.drafts.forget(FORM, id(form));
	}

	/** The address of a page of a form. */
	static String address(String id, String page) {
		return "/" + BoundDistrict.required() + "/complaints/new/" + id + "/" + page;
	}

	static String address(ComplaintForm form, String page) {
		return address(id(form), page);
	}

	private static String id(ComplaintForm form) {
		return Objects.requireNonNull(form.draft());
	}

}
