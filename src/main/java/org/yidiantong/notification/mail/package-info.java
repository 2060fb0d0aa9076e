/**
 * Mails a daily digest to officers who have confirmed an address, and files to addresses
 * that a district's folder states.
 * <p>
 * Start at {@link org.yidiantong.notification.mail.MailManagement}, which stores
 * addresses and messages encrypted.
 * {@link org.yidiantong.notification.mail.MailDispatcher} sends what is in the outbox
 * through an {@link org.yidiantong.notification.mail.OutgoingMail}. A mail to an officer
 * never holds more than a code or two numbers.
 */
@ApplicationModule(displayName = "Mail 邮件提醒",
		allowedDependencies = { "notification", "identity", "tenancy", "calendar", "secrets", "audit", "kernel" })
@NullMarked
package org.yidiantong.notification.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
