package org.yidiantong.notification.web;

import java.util.Locale;
import java.util.UUID;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.NotificationManagement;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The inbox page with waiting work, and the list of messages.
 */
@Controller
class InboxPages {

	private static final int LATEST = 5;

	private final NotificationManagement notifications;

	private final NoticeFormatter formatter;

	InboxPages(NotificationManagement notifications, NoticeFormatter formatter) {
		this.notifications = notifications;
		this.formatter = formatter;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/inbox")
	String inbox(@PathVariable String district, Actor actor, Model model, Locale locale) {
		model.addAttribute("groups", this.notifications.waiting(actor));
		model.addAttribute("latest", lines(actor, new PageRequest(LATEST, null), locale).items());
		return "notification/inbox";
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/messages")
	String messages(@PathVariable String district, Actor actor, PageRequest request, Model model, Locale locale) {
		Page<NoticeLine> page = lines(actor, request, locale);
		boolean readable = request.after() == null && page.items().stream().anyMatch(NoticeLine::unread);
		model.addAttribute("page", page);
		model.addAttribute("newest", readable ? page.items().get(0).id() : null);
		model.addAttribute("first", request.after() == null);
		return "notification/messages";
	}

	@PostMapping("/{district:[0-9]{6}}/staff/messages/{id}/open")
	String open(@PathVariable String district, @PathVariable UUID id, Actor actor) {
		return "redirect:/" + district + "/staff" + this.notifications.read(actor, id);
	}

	@PostMapping("/{district:[0-9]{6}}/staff/messages/{id}/read")
	String read(@PathVariable String district, @PathVariable UUID id, Actor actor) {
		this.notifications.read(actor, id);
		return back(district);
	}

	@PostMapping("/{district:[0-9]{6}}/staff/messages/read")
	String readAll(@PathVariable String district, @RequestParam UUID newest, Actor actor) {
		this.notifications.readAll(actor, newest);
		return back(district);
	}

	private Page<NoticeLine> lines(Actor actor, PageRequest request, Locale locale) {
		return this.formatter.lines(this.notifications.messages(actor, request), locale);
	}

	private static String back(String district) {
		return "redirect:/" + district + "/staff/messages";
	}

}
