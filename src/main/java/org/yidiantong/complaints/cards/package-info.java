/**
 * Escalation cards (三色卡): blue for a complaint that is not dispatched in time, yellow
 * before it is overdue, red when it is.
 * <p>
 * {@link org.yidiantong.complaints.cards.CardWatch} tells which cards fall due on which
 * day, {@link org.yidiantong.complaints.cards.EscalationCards} keeps those of one
 * complaint, each kind once per round. {@link org.yidiantong.complaints.cards.CardWakes}
 * knows which districts have to be looked at and when;
 * {@link org.yidiantong.complaints.cards.CardRun} looks at them and asks
 * {@link org.yidiantong.complaints.cards.CardRaising}, which complaints implement. The
 * module does not know complaints.
 */
@ApplicationModule(displayName = "Cards 三色卡",
		allowedDependencies = { "calendar", "complaints.deadline", "kernel", "organization", "tenancy" })
@NullMarked
package org.yidiantong.complaints.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
