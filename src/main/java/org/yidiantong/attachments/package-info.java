/**
 * Files that belong to complaints (附件), which are photos so far.
 * <p>
 * Start at {@link org.yidiantong.attachments.AttachmentManagement}. A photo is recognised
 * by its content, checked before it is decoded, and encoded again, so that no metadata
 * such as its location is stored. It is pending until the module that owns the subject
 * claims it by its token, and is deleted if nobody does; forms with several photos use
 * {@link org.yidiantong.attachments.UploadedPhotos}. That module also decides, by
 * {@link org.yidiantong.attachments.AttachmentAccess}, who may see it. Publishes and
 * listens to nothing, and does not know what a complaint is.
 */
@ApplicationModule(displayName = "Attachments 附件", allowedDependencies = { "tenancy", "secrets", "kernel" })
@NullMarked
package org.yidiantong.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
