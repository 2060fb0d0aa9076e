package org.yidiantong.portal.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.site.FormDrafts;
import org.yidiantong.site.SeeOther;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Answers the forms of a person who tracks a complaint. The page that follows has a
 * random id in its address, never the tracking code. While nothing can be kept, and when
 * too many codes were tried, the page itself is the answer.
 */
@Component
class TrackVisits {

	private static final String FORM = "track";

	private final FormDrafts drafts;

	private final TrackPageModel pages;

	TrackVisits(FormDrafts drafts, TrackPageModel pages) {
		this.drafts = drafts;
		this.pages = pages;
	}

	String answer(TrackVisit visit, Model model, HttpServletRequest request, HttpServletResponse response) {
		String id = FormDrafts.newId();
		boolean flood = visit.code() == null && visit.refusal() != null && visit.refusal().isFlood();
		if (!flood && this.drafts.keep(FORM, id, visit)) {
			return SeeOther.at("/" + BoundDistrict.required() + "/track/" + id, request, response);
		}
		return this.pages.show(visit, model, request, response);
	}

	Optional<TrackVisit> find(String id) {
		return this.drafts.find(FORM, id, TrackVisit.class);
	}

}
