package org.maillage.tool;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every resource of every module, at the root. */
@ApplicationPath("/")
public class MaillageApplication extends Application {}
