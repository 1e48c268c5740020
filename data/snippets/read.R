# Prints the largest numbers of a year: Rscript read.R ADDRESS [YEAR], where ADDRESS is a folder or a web address.
arguments <- commandArgs(trailingOnly = TRUE)
year <- if (length(arguments) > 1) arguments[2] else "1988"
rows <- read.csv(paste0(arguments[1], "/by-year.csv"), fileEncoding = "UTF-8-BOM", encoding = "UTF-8", colClasses = "character")
# `add` says which numbers may be added: a toll of several years, or people counted twice, may not.
rows <- rows[rows$year == year & rows$layer == "troops" & rows$best != "", ]
rows <- rows[order(-as.numeric(rows$best), rows$name, method = "radix"), ]
cat(sprintf("%s\t%s\t%s\n", rows$name, rows$best, rows$basis), sep = "")
