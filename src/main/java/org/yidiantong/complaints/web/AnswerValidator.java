package org.yidiantong.complaints.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

import org.springframework.stereotype.Component;

/**
 * Validates an answer before the next question is asked, by the rules that apply to the
 * complete form.
 */
@Component
class AnswerValidator {

	private final ComplaintManagement complaints;

	private final OrganizationManagement organization;

	AnswerValidator(ComplaintManagement complaints, OrganizationManagement organization) {
		this.complaints = complaints;
		this.organization = organization;
	}

	/** The error in the answer to the current question. */
	List<ValidationError> errors(ComplaintForm form) {
		Question asked = question(form);
		if (asked == Question.TOWNSHIP) {
			return ComplaintForm.isBlank(form.township())
					? List.of(ValidationError.of("placeCode", "complaint.place.missing")) : List.of();
		}
		if (asked == Question.ITEM && ComplaintForm.isBlank(form.item())) {
			return List.of(ValidationError.of("itemCode", "complaint.item.missing"));
		}
		if (asked == Question.NATURE && ComplaintForm.isBlank(form.nature())) {
			return List.of(ValidationError.of("nature", "complaint.nature"));
		}
		Question owner = (asked == Question.PLACE) ? Question.TOWNSHIP : asked;
		return all(form.command()).filter((one) -> question(one) == owner).toList();
	}

	private Stream<ValidationError> all(FileComplaint asked) {
		return this.complaints.validate(asked).stream();
	}

	/** What was asked, which is the beginning for a request that does not say it. */
	static Question question(ComplaintForm form) {
		Question asked = form.asked();
		return (asked == null) ? Question.NATURE : asked;
	}

	/** Which question an error belongs to. */
	static Question question(ValidationError error) {
		if (error.path().startsWith("photos")) {
			return Question.TEXT;
		}
		if (error.path().startsWith("respondents") || error.path().startsWith("persons")) {
			return Question.RESPONDENTS;
		}
		return switch (error.path()) {
			case "nature" -> Question.NATURE;
			case "placeCode" -> Question.TOWNSHIP;
			case "itemCode" -> Question.ITEM;
			case "text", "row" -> Question.TEXT;
			default -> Question.CONTACT;
		};
	}

	/** Leaves out what a link brought along that does not exist or does not fit. */
	ComplaintForm prefilled(ComplaintForm form) {
		Set<String> wrong = wrong(form);
		OrganizationChart chart = this.organization.chart();
		Optional<Place> place = wrong.contains("placeCode") ? Optional.empty() : place(chart, form.place());
		String item = wrong.contains("itemCode") ? null : form.item();
		ComplaintForm fitting = (wrong.contains("row") ? form.rowless() : form)
			.at(code(place.flatMap(chart::townshipOf)), code(place));
		return ((item == null) ? fitting.itemless() : fitting).knowing(known(place.isPresent(), item));
	}

	private static List<Question> known(boolean placed, @Nullable String item) {
		List<Question> known = new ArrayList<>();
		if (placed) {
			known.addAll(List.of(Question.TOWNSHIP, Question.PLACE));
		}
		if (!ComplaintForm.isBlank(item)) {
			known.add(Question.ITEM);
		}
		return known;
	}

	/** Leaves out what no longer fits because another answer changed. */
	ComplaintForm fitting(ComplaintForm form) {
		ComplaintForm fitting = form.nameless();
		boolean placed = !ComplaintForm.isBlank(fitting.place());
		if (placed && form.asked() != Question.ITEM && wrong(fitting).contains("itemCode")) {
			return fitting.itemless();
		}
		return (fitting.row() != null && wrong(fitting).contains("row")) ? fitting.rowless() : fitting;
	}

	private Set<String> wrong(ComplaintForm form) {
		return Set.copyOf(all(form.command()).map(ValidationError::path).toList());
	}

	private static Optional<Place> place(OrganizationChart chart, @Nullable String code) {
		return PlaceCode.read(code).flatMap(chart::place);
	}

	private static @Nullable String code(Optional<Place> place) {
		return place.map(Place::code).map(PlaceCode::value).orElse(null);
	}

}
