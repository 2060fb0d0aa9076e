package org.yidiantong.complaints.watch.web;

import org.yidiantong.complaints.watch.WatchManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffBadge;

import org.springframework.stereotype.Component;

/**
 * Shows beside the menu entry how many reports have signs that wait.
 */
@Component
class WatchBadge implements StaffBadge {

	private final WatchManagement watch;

	WatchBadge(WatchManagement watch) {
		this.watch = watch;
	}

	@Override
	public String path() {
		return WatchMenu.PATH;
	}

	@Override
	public int count(Actor actor) {
		return this.watch.waiting(actor);
	}

}
