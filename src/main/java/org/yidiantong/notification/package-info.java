/**
 * Tells officers what happened and what waits for them: messages, the first page, and
 * letters by mail for those who want them.
 * <p>
 * Start at {@link org.yidiantong.notification.NotificationManagement}: a module tells a
 * {@link org.yidiantong.notification.Recipient} a
 * {@link org.yidiantong.notification.Notice} in its own transaction, and contributes what
 * is to be done as {@link org.yidiantong.notification.WaitingWork}. Letters go out by
 * {@link org.yidiantong.notification.OutgoingMail}, to addresses that
 * {@link org.yidiantong.notification.MailManagement} keeps encrypted, in a
 * {@link org.yidiantong.notification.PostRound} of their own. Publishes and listens to
 * nothing. It never knows what a message is about, never holds text that a person wrote,
 * and never mails more than two numbers.
 */
@ApplicationModule(displayName = "Notification 消息待办",
		allowedDependencies = { "identity", "tenancy", "calendar", "secrets", "audit", "kernel" })
@NullMarked
package org.yidiantong.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
