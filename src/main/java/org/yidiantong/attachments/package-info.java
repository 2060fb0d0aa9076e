/**
 * Files that belong to cases (附件): photos so far.
 * <p>
 * Start at {@link org.yidiantong.attachments.AttachmentManagement}. A photo is known by
 * its content, looked at before it is decoded, and drawn anew, so that nothing of what it
 * was hidden in, or of where it was taken, is kept. It is pending until the module whose
 * case it belongs to claims it by its token; nobody claims it, nobody keeps it. Who may
 * see it afterwards says that module, as
 * {@link org.yidiantong.attachments.AttachmentAccess}, at each request. Publishes and
 * listens to nothing; never knows what a case is.
 */
@ApplicationModule(displayName = "Attachments 附件", allowedDependencies = { "tenancy", "secrets", "kernel" })
@NullMarked
package org.yidiantong.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
