package org.yidiantong.notification.mail.web;

import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.notification.mail.CodeCheck;
import org.yidiantong.notification.mail.MailDispatcher;
import org.yidiantong.notification.mail.MailManagement;
import org.yidiantong.notification.mail.TooManyMailCodes;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which officers enter, confirm and remove their mail address.
 */
@Controller
class MailPages {

	private static final int SHOWN = 254;

	private final MailManagement mail;

	private final MailDispatcher dispatcher;

	MailPages(MailManagement mail, MailDispatcher dispatcher) {
		this.mail = mail;
		this.dispatcher = dispatcher;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/messages/mail")
	String show(@PathVariable String district, Actor actor, Model model) {
		model.addAttribute("setting", this.mail.setting(actor));
		return "notification/mail";
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/messages/mail")
	String enter(@PathVariable String district, @RequestParam(defaultValue = "") String address, Actor actor,
			Model model, HttpServletResponse response) {
		try {
			this.mail.enter(actor, address);
			this.dispatcher.send(actor.id());
			return back(district);
		}
		catch (InvalidRequest | TooManyMailCodes refused) {
			String error = (refused instanceof TooManyMailCodes) ? "problem.mail-codes-used-up.help"
					: "mistake.mail-address";
			model.addAttribute("input", PlainText.start(address, SHOWN));
			return again(district, actor, error, refused, model, response);
		}
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/messages/mail/code")
	String confirm(@PathVariable String district, @RequestParam(defaultValue = "") String code, Actor actor,
			Model model, HttpServletResponse response) {
		CodeCheck check = this.mail.confirm(actor, code);
		if (check == CodeCheck.RIGHT) {
			return back(district);
		}
		model.addAttribute("wrongCode", "notification.mail.code." + check);
		response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
		return show(district, actor, model);
	}

	@PostMapping("/{district:[0-9]{6}}/staff/messages/mail/removal")
	String remove(@PathVariable String district, Actor actor) {
		this.mail.remove(actor);
		return back(district);
	}

	private String again(String district, Actor actor, String error, Refusal refused, Model model,
			HttpServletResponse response) {
		model.addAttribute("wrongAddress", error);
		response.setStatus((refused.reason() == Refusal.Reason.TOO_MANY) ? 429 : 400);
		return show(district, actor, model);
	}

	private static String back(String district) {
		return "redirect:/" + district + "/staff/messages/mail";
	}

}
