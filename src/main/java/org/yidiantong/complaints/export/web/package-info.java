/**
 * Downloads of lists of complaints, for officers and for authorised programs.
 */
@NullMarked
package org.yidiantong.complaints.export.web;

import org.jspecify.annotations.NullMarked;
