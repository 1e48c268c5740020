# Prints the largest numbers of a year: Rscript read.R ADDRESS [YEAR], where ADDRESS is a folder or a web address.
arguments <- commandArgs(trailingOnly = TRUE)
year <- if (length(arguments) > 1) arguments[2] else "1988"
# Read and printed as UTF-8 whatever the locale; the table begins with a byte order mark.
lines <- readLines(paste0(arguments[1], "/by-year.csv"), encoding = "UTF-8")
lines[1] <- sub("^\xef\xbb\xbf", "", lines[1], useBytes = TRUE)
rows <- read.csv(text = lines, encoding = "UTF-8", colClasses = "character")
# `add` says which numbers may be added: a toll of several years, or people counted twice, may not.
rows <- rows[rows$year == year & rows$layer == "troops" & rows$best != "", ]
rows <- rows[order(-as.numeric(rows$best), rows$name, method = "radix"), ]
writeLines(sprintf("%s\t%s\t%s", rows$name, rows$best, rows$basis), useBytes = TRUE)
