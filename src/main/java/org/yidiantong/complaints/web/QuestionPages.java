package org.yidiantong.complaints.web;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.attachments.UploadedPhotos.Thumbnail;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills the page of a question. A page that refuses an answer has the status 422.
 */
@Component
class QuestionPages {

	/** Pages on which something is typed. */
	private static final Set<Question> TYPED = Set.of(Question.RESPONDENTS, Question.TEXT, Question.CONTACT);

	private final FormChoices choices;

	private final FormPhotos photos;

	QuestionPages(FormChoices choices, FormPhotos photos) {
		this.choices = choices;
		this.photos = photos;
	}

	String show(ComplaintForm asked, Question question, List<String> errors, Model model,
			HttpServletResponse response) {
		if (!errors.isEmpty()) {
			response.setStatus(422);
		}
		response.setHeader("Cache-Control", "no-store");
		List<Thumbnail> thumbnails = this.photos.thumbnails(asked);
		ComplaintForm form = asked.with(thumbnails.stream().map(Thumbnail::token).toList());
		model.addAttribute("form", form);
		model.addAttribute("thumbnails", thumbnails);
		model.addAttribute("question", question);
		model.addAttribute("errors", errors);
		if (TYPED.contains(question)) {
			// another language is chosen by sending the form, so that nothing is lost
			model.addAttribute("languageTo", question);
		}
		this.choices.describe(form, question, model);
		return question.view();
	}

}
