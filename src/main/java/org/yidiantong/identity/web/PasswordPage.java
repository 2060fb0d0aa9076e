package org.yidiantong.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.SessionManagement;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.identity.credentials.NewPassword;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.site.RefusalTexts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which officers change their own passwords.
 */
@Controller
class PasswordPage {

	private final SessionManagement sessions;

	private final RefusalTexts refusals;

	private final PasswordQueue queue;

	PasswordPage(SessionManagement sessions, RefusalTexts refusals, PasswordQueue queue) {
		this.queue = queue;
		this.sessions = sessions;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/password")
	String ask(@PathVariable String district, Actor actor) {
		return "identity/password";
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/password")
	Object change(@PathVariable String district, Actor actor, @RequestParam(defaultValue = "") String old,
			@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String repeated,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		return this.queue.run(() -> change(actor, old, new NewPassword(password, repeated), model, request, response));
	}

	private String change(Actor actor, String old, NewPassword wanted, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		try {
			this.sessions.changePassword(actor, old, wanted);
			StaffCookies.remove(request, response, StaffCookies.SESSION);
			return "redirect:/" + actor.district() + "/staff/login?done=changed";
		}
		catch (InvalidRequest invalid) {
			response.setStatus(FormStatus.of(invalid));
			model.addAttribute("refused", this.refusals.explanation(invalid));
			return "identity/password";
		}
	}

}
