package org.yidiantong.identity.web;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.SessionManagement;
import org.yidiantong.identity.SignInFailed;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.identity.credentials.SessionsUnavailable;
import org.yidiantong.identity.credentials.TooManyAttempts;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.site.RefusalTexts;
import org.yidiantong.tenancy.District;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages on which officers sign in and out.
 */
@Controller
class SignInPages {

	private final SessionManagement sessions;

	private final StaffBrowserFilter browsers;

	private final RefusalTexts refusals;

	private final PasswordQueue queue;

	SignInPages(SessionManagement sessions, StaffBrowserFilter browsers, RefusalTexts refusals, PasswordQueue queue) {
		this.queue = queue;
		this.sessions = sessions;
		this.browsers = browsers;
		this.refusals = refusals;
	}

	@StaffPage
	@OpenToAll
	@GetMapping("/{district:[0-9]{6}}/staff/login")
	String ask(@PathVariable String district, @RequestParam(required = false) @Nullable String next,
			@RequestParam(required = false) @Nullable String done, Model model) {
		model.addAttribute("next", next);
		model.addAttribute("done", done);
		return "identity/login";
	}

	@StaffPage
	@OpenToAll
	@PostMapping("/{district:[0-9]{6}}/staff/login")
	Object signIn(@PathVariable String district, @RequestAttribute("org.yidiantong.tenancy.District") District where,
			@RequestParam(defaultValue = "") String post, @RequestParam(defaultValue = "") String password,
			@RequestParam(required = false) @Nullable String next, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		String source = this.browsers.source(request);
		return this.queue.run(() -> signIn(post, password, source, where, next, model, request, response));
	}

	private String signIn(String post, String password, String source, District where, @Nullable String next,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		try {
			String token = this.sessions.signIn(post, password, source);
			StaffCookies.find(request, StaffCookies.SESSION).ifPresent(this.sessions::forget);
			StaffCookies.put(request, response, StaffCookies.SESSION, token);
			StaffCookies.remove(request, response, StaffCookies.FORM);
			this.browsers.mark(request, response);
			return "redirect:" + NextPage.of(where, next);
		}
		catch (SignInFailed | TooManyAttempts | SessionsUnavailable refused) {
			return again(post, next, refused, model, response);
		}
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/logout")
	String signOut(@PathVariable String district, Actor actor, HttpServletRequest request,
			HttpServletResponse response) {
		StaffCookies.find(request, StaffCookies.SESSION).ifPresent((token) -> this.sessions.signOut(token, actor));
		StaffCookies.remove(request, response, StaffCookies.SESSION);
		return "redirect:/" + actor.district() + "/staff/login?done=out";
	}

	private String again(String post, @Nullable String next, Refusal refused, Model model,
			HttpServletResponse response) {
		response.setStatus(FormStatus.of(refused));
		model.addAttribute("post", PlainText.start(post, 100));
		model.addAttribute("next", next);
		model.addAttribute("refused", Objects.requireNonNull(this.refusals.explanation(refused)));
		return "identity/login";
	}

}
