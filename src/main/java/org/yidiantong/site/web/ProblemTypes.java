package org.yidiantong.site.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.yidiantong.site.CitizenPage;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Explains a problem type at the address that problems refer to.
 */
@Controller
class ProblemTypes {

	private final MessageSource messages;

	ProblemTypes(MessageSource messages) {
		this.messages = messages;
	}

	@CitizenPage(kept = false)
	@GetMapping("/problems/{name}")
	String describe(@PathVariable String name, Locale locale, Model model) {
		String title = words(name, "title", locale);
		if (title == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("name", name);
		model.addAttribute("title", title);
		model.addAttribute("help", words(name, "help", locale));
		return "site/problem-type";
	}

	private @Nullable String words(String name, String part, Locale locale) {
		return this.messages.getMessage("problem." + name + "." + part, null, null, locale);
	}

}
