/**
 * Content of a disclosure: paragraphs and tables, their validation and their masking.
 * <p>
 * {@link org.yidiantong.disclosure.content.ContentValidator} validates what an officer
 * entered, {@link org.yidiantong.disclosure.content.ContentMasking} hides personal data
 * and reports what it hid. Stores nothing, and does not know who writes or who reads.
 */
@ApplicationModule(displayName = "Disclosure content 公开内容", allowedDependencies = { "masking", "kernel" })
@NullMarked
package org.yidiantong.disclosure.content;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
