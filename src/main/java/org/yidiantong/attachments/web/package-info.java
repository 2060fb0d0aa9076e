/**
 * Files at signed addresses.
 */
@NullMarked
package org.yidiantong.attachments.web;

import org.jspecify.annotations.NullMarked;
