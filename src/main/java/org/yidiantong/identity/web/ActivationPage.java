package org.yidiantong.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.http.OpenToAll;
import org.yidiantong.identity.ActivationFailed;
import org.yidiantong.identity.SessionManagement;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.identity.credentials.NewPassword;
import org.yidiantong.identity.credentials.TooManyAttempts;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.site.RefusalTexts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which the holder of a post sets a password with an activation code.
 */
@Controller
class ActivationPage {

	private final SessionManagement sessions;

	private final RefusalTexts refusals;

	private final PasswordQueue queue;

	ActivationPage(SessionManagement sessions, RefusalTexts refusals, PasswordQueue queue) {
		this.queue = queue;
		this.sessions = sessions;
		this.refusals = refusals;
	}

	@StaffPage
	@OpenToAll
	@GetMapping("/{district:[0-9]{6}}/staff/activate")
	String ask(@PathVariable String district) {
		return "identity/activate";
	}

	@StaffPage
	@OpenToAll
	@PostMapping("/{district:[0-9]{6}}/staff/activate")
	Object activate(@PathVariable String district, @RequestParam(defaultValue = "") String post,
			@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String repeated, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		String address = request.getRemoteAddr();
		return this.queue
			.run(() -> activate(district, post, code, new NewPassword(password, repeated), address, model, response));
	}

	private String activate(String district, String post, String code, NewPassword wanted, String address, Model model,
			HttpServletResponse response) {
		try {
			this.sessions.activate(post, code, wanted, address);
			return "redirect:/" + district + "/staff/login?done=activated";
		}
		catch (InvalidRequest | ActivationFailed | TooManyAttempts refused) {
			return again(post, code, (Refusal) refused, model, response);
		}
	}

	private String again(String post, String code, Refusal refused, Model model, HttpServletResponse response) {
		response.setStatus(FormStatus.of(refused));
		model.addAttribute("post", PlainText.start(post, 100));
		model.addAttribute("code", PlainText.start(code, 40));
		model.addAttribute("refused", this.refusals.explanation(refused));
		return "identity/activate";
	}

}
