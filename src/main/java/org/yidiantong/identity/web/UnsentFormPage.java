package org.yidiantong.identity.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.site.FormDrafts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows a form again that was sent after the session had ended. It is sent only when the
 * officer confirms.
 */
@Controller
class UnsentFormPage {

	private final UnsentForms forms;

	UnsentFormPage(UnsentForms forms) {
		this.forms = forms;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/unsent/{id:" + FormDrafts.ID + "}")
	String show(@PathVariable String district, @PathVariable String id, Actor actor, Model model,
			HttpServletResponse response) {
		Optional<UnsentForm> form = this.forms.find(id);
		if (form.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_GONE);
		}
		model.addAttribute("unsent", form.orElse(null));
		return "identity/unsent";
	}

}
